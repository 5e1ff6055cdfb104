declare global { namespace Express { interface Request { auth: { status: string } } } }
export {};

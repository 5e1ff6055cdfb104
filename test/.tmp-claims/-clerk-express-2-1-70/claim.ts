
    declare global { namespace Express { interface Request { auth: (options?: object) => { userId: string | null } } } }
export {};

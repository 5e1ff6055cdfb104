
    declare global { namespace Express { interface Request { auth?: { payload: object; token: string } } } }
export {};

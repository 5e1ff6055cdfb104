
    declare module 'express-serve-static-core' { interface Request { auth?: { token: string; scopes: string[] } } }
export {};


  import express from 'express';
  import { authErrorHandler, authenticate, getAuth, getAuthState, requireAuth } from '../../../src/express.ts';
  import type { Verifier } from '../../../src/index.ts';
  export function build(auth: Verifier): express.Express {
    const app = express();
    app.use(authenticate(auth));
    app.get('/users/:id', requireAuth({ role: 'admin' }), (req, res) => {
      const id: string = req.params.id;
      res.json([id, getAuth(req, auth).session.userId, getAuthState(req).status, req.auth]);
    });
    app.use(authErrorHandler());
    return app;
  }
export {};

import express from 'express';
import { expect, it } from 'vitest';
import { authErrorHandler, authenticate, getAuth, requireAuth } from '../../../../src/express.ts';
import { composeVerifiers } from '../../../../src/index.ts';
import { clientOf } from '../session/clients.ts';
import { send, serve } from './server.ts';

it.each(['cbo_session_token', 'cbo_short_session'])(
  'reads the cookie %s of Corbado, alone and composed',
  async (name) => {
    const { client, sign } = clientOf('Corbado');
    const token = sign();
    const composed = composeVerifiers([client, clientOf('Stytch').client]);
    for (const auth of [client, composed]) {
      const app = express();
      app.use(authenticate(auth)).get('/me', requireAuth(), (req, res) => void res.send(getAuth(req).session.provider));
      app.use(authErrorHandler());
      const server = await serve(app);
      const read = await send(server, 'GET', '/me', [['Cookie', `${name}=${token}`]]);
      const bearer = await send(server, 'GET', '/me', [['Authorization', `Bearer ${token}`]]);
      const none = await send(server, 'GET', '/me');
      await server.close();
      expect([read.body, bearer.body, none.status]).toEqual(['corbado', 'corbado', 401]);
    }
  },
);

import { byGlobalFetch } from '../platform-sender.ts';
import type { Sender } from '../sender.ts';
import { httpSender } from './http-sender.ts';
import { isFetchUntouched } from './untouched-fetch.ts';

/** Sends by Node's own client, but by the global `fetch` where somebody replaced it and wants to see all requests. */
export const nodeSender: Sender = (request, deadline) =>
  isFetchUntouched() ? httpSender(request, deadline) : byGlobalFetch(request, deadline);

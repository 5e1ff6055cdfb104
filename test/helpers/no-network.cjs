// Loaded before a program: it may connect to this machine only.
const { Socket } = require('node:net');

const { connect } = Socket.prototype;
const LOOPBACK = /^(localhost|::1|127(\.\d{1,3}){3})$/;

Socket.prototype.connect = function (...args) {
  // Node hands its own, already normalised, arguments over as one list.
  const [options, second] = Array.isArray(args[0]) ? args[0] : args;
  const isOptions = typeof options === 'object' && options !== null;
  const path = isOptions ? options.path : typeof options === 'string' ? options : undefined;
  const host = (isOptions ? options.host : typeof second === 'string' ? second : undefined) ?? 'localhost';
  if (path === undefined && !LOOPBACK.test(host)) throw new Error(`unexpected connection to ${host}`);
  return connect.apply(this, args);
};

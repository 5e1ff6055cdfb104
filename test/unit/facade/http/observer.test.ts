import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Observer } from '../../../../src/facade/http/events.ts';
import type { ErrorEvent, Hooks, Logger, RequestEvent } from '../../../../src/facade/options/hooks.ts';

function requestEvent(): RequestEvent {
  return {
    provider: 'corbado',
    operation: 'users.get',
    method: 'GET',
    path: '/v2/users/{userID}',
    host: 'api.example.com',
    attempt: 1,
    headers: {},
  };
}

function recordingLogger(): { logger: Logger; lines: unknown[][] } {
  const lines: unknown[][] = [];
  const record =
    (level: string) =>
    (...rest: unknown[]): void => {
      lines.push([level, ...rest]);
    };
  return {
    lines,
    logger: { debug: record('debug'), info: record('info'), warn: record('warn'), error: record('error') },
  };
}

/** Lets everything that is already decided happen, unhandled rejections included. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

class HookTrouble extends Error {
  override name = 'HookTrouble';
}

describe('tell', () => {
  it('tells the hook of that name, and no other, one frozen event', () => {
    const onRequest = vi.fn<(event: RequestEvent) => void>();
    const onError = vi.fn<(event: ErrorEvent) => void>();
    new Observer({ onRequest, onError }, undefined).emit('onRequest', requestEvent());
    expect(onRequest.mock.calls).toEqual([[requestEvent()]]);
    expect(Object.isFrozen(onRequest.mock.calls[0]?.[0])).toBe(true);
    expect(onError).not.toHaveBeenCalled();
  });

  it('does nothing where there is no such hook', () => {
    const { logger, lines } = recordingLogger();
    new Observer({}, logger).emit('onRequest', requestEvent());
    expect(lines).toEqual([]);
  });

  it.each<[string, Hooks, string]>([
    [
      'a hook that throws',
      {
        onRequest: () => {
          throw new HookTrouble('hidden-detail');
        },
      },
      'HookTrouble',
    ],
    ['a hook that rejects', { onRequest: () => Promise.reject(new HookTrouble('hidden-detail')) }, 'HookTrouble'],
    [
      'a hook that throws what is no error',
      {
        onRequest: () => {
          throw 'hidden-detail';
        },
      },
      'string',
    ],
  ])('keeps the trouble of %s away from the call, and logs its name only', async (_, hooks, name) => {
    const { logger, lines } = recordingLogger();
    new Observer(hooks, logger).emit('onRequest', requestEvent());
    await settle();
    expect(lines).toEqual([
      ['warn', 'authloom: the hook onRequest failed; the call continues', { hook: 'onRequest', error: name }],
    ]);
  });
});

describe('log', () => {
  it('hands one line and its details to the method of that level, as a method', () => {
    class OwnLogger implements Logger {
      readonly lines: unknown[] = [];
      debug(...line: unknown[]): void {
        this.lines.push(['debug', ...line]);
      }
      info(...line: unknown[]): void {
        this.lines.push(['info', ...line]);
      }
      warn(...line: unknown[]): void {
        this.lines.push(['warn', ...line]);
      }
      error(...line: unknown[]): void {
        this.lines.push(['error', ...line]);
      }
    }
    const logger = new OwnLogger();
    new Observer({}, logger).log('info', 'sending users.get', { attempt: 1 });
    expect(logger.lines).toEqual([['info', 'authloom: sending users.get', { attempt: 1 }]]);
  });

  describe('with a logger in trouble', () => {
    const unhandled = vi.fn<(reason: unknown) => void>();
    beforeEach(() => {
      unhandled.mockClear();
      process.on('unhandledRejection', unhandled);
    });
    afterEach(() => {
      process.off('unhandledRejection', unhandled);
    });

    it.each<[string, () => unknown]>([
      [
        'throws',
        () => {
          throw new Error('the disk is full');
        },
      ],
      ['rejects', () => Promise.reject(new Error('the disk is full'))],
    ])('lets the call go on when it %s', async (_, fail) => {
      const observer = new Observer(
        {
          onRequest: () => {
            throw new HookTrouble('hidden-detail');
          },
        },
        { debug: fail, info: fail, warn: fail, error: fail },
      );
      observer.log('error', 'users.get failed', {});
      observer.emit('onRequest', requestEvent());
      await settle();
      expect(unhandled).not.toHaveBeenCalled();
    });
  });
});

/** What the tests use of the node that runs them. */
declare module 'node:test' {
  interface Timers { enable(options: { apis: string[] }): void; tick(milliseconds: number): void; reset(): void }
  export const mock: { timers: Timers };
  export function describe(name: string, body: () => void): void;
  export function test(name: string, body: () => void | Promise<void>): void;
  export function beforeEach(body: () => void): void;
  export function afterEach(body: () => void): void;
}
declare module 'node:assert/strict' {
  interface Assert { equal(actual: unknown, expected: unknown): void; deepEqual(actual: unknown, expected: unknown): void;
    rejects(work: Promise<unknown>, check: (reason: unknown) => boolean): Promise<void> }
  const assert: Assert;
  export default assert;
}
declare function setImmediate(callback: (value: unknown) => void): void;

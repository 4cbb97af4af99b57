// Sends the requests of a file over a number of connections, checks every answer, and tells how long each took.
//
//   node load.mjs <requests.jsonl> <url> <connections>
//
// A request is a line {method, path, headers, body, status, part}: the status its answer must have, and a text that
// must stand in its body. Each line on the standard input is a phase {seconds, again}: for so long requests are
// sent, each once, or from the beginning again when all were sent. The answer to a phase is a line of JSON.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import autocannon from 'autocannon';
import hdr from 'hdr-histogram-js';

const LONGEST_MICROS = 60_000_000;
const SHOWN_FAILURES = 5;

const [file, url, connections] = process.argv.slice(2);
const requests = readFileSync(file, 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line));
let sent = 0;

class Phase {
  constructor({ seconds, again }) {
    this.seconds = seconds;
    this.again = again;
    this.clients = [];
    this.answers = 0;
    this.failures = 0;
    this.shown = [];
    this.micros = hdr.build({ highestTrackableValue: LONGEST_MICROS, numberOfSignificantValueDigits: 3, useWebAssembly: false });
  }

  async run() {
    if (!this.left()) return this.told(0);
    const begin = process.hrtime.bigint();
    const deadline = setTimeout(() => this.finish(), this.seconds * 1000);
    await autocannon({
      url,
      connections: Math.min(Number(connections), this.again ? requests.length : requests.length - sent),
      duration: this.seconds + 60,
      timeout: 30,
      sampleInt: 50,
      setupClient: client => this.watch(client),
      requests: [{
        setupRequest: (request, context) => this.next(request, context),
        onResponse: (status, body, context) => this.check(context.sent, status, body),
      }],
    });
    clearTimeout(deadline);
    return this.told(Number((this.lastAnswer ?? begin) - begin) / 1e9);
  }

  left() {
    return this.again ? requests.length > 0 : sent < requests.length;
  }

  next(request, context) {
    const wish = requests[sent % requests.length];
    sent += 1;
    context.sent = wish;
    if (!this.left()) process.nextTick(() => this.finish());
    return Object.assign(request, { method: wish.method, path: wish.path, headers: { ...wish.headers }, body: wish.body });
  }

  watch(client) {
    this.clients.push(client);
    client.on('response', (status, bytes, millis) => this.micros.recordValue(Math.min(LONGEST_MICROS, Math.round(millis * 1000))));
    client.on('connError', error => this.fail(`connection: ${error.message}`));
    client.on('timeout', () => this.fail('no answer within 30 s'));
  }

  check(wish, status, body) {
    this.answers += 1;
    this.lastAnswer = process.hrtime.bigint();
    if (status !== wish.status || (wish.part && !body.includes(wish.part))) {
      this.fail(`${wish.method} ${wish.path} -> ${status} ${body.slice(0, 300)}`);
    }
  }

  fail(what) {
    this.failures += 1;
    if (this.shown.length < SHOWN_FAILURES) this.shown.push(what);
  }

  /** Each connection awaits the answer that is under way and sends nothing more. */
  finish() {
    for (const client of this.clients) client.responseMax = client.reqsMade;
  }

  told(seconds) {
    const at = percentile => this.answers ? this.micros.getValueAtPercentile(percentile) / 1000 : 0;
    return {
      answers: this.answers, failures: this.failures, shown: this.shown, seconds,
      p50: at(50), p95: at(95), p99: at(99), max: this.answers ? this.micros.maxValue / 1000 : 0,
    };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await new Phase(JSON.parse(line)).run()));
}

// One tablet's evening at the office, by clients that others wrote: jose signs and verifies, tus-js-client uploads.
// node evening.mjs URL CODE. Prints one line of JSON for each thing that held; exits 1 at the first that does not.
import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import * as jose from 'jose';
import * as tus from 'tus-js-client';

const [base, code] = process.argv.slice(2);
const api = `${base}/api/v1`;
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const held = (what) => console.log(JSON.stringify({ held: what }));

const { publicKey, privateKey } = await jose.generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });

const enrolled = await fetch(`${api}/enrolments`, {
  method: 'POST',
  body: JSON.stringify({
    code,
    device_name: 'node',
    public_key: await jose.exportJWK(publicKey),
    app_version: '1',
  }),
});
assert.equal(enrolled.status, 201);
const { device, token, user, hub } = await enrolled.json();
const hubKey = await jose.importJWK(hub.public_key, 'EdDSA');
const authorization = `Bearer ${token}`;
held('enrolment');

const photo = new Uint8Array(2_500_000).map((_, i) => (i * 31 + (i >> 8)) & 255);
const hash = sha256(photo);
const now = Date.now();
const payload = JSON.stringify({
  id: randomUUID(),
  stream: randomUUID(),
  kind: 'case.reported',
  v: 1,
  hlc: now.toString(16).padStart(12, '0') + '0000',
  at: new Date(now).toISOString().replace('Z', '+00:00'),
  device,
  author: user.id,
  seq: 1,
  prev: '0'.repeat(64),
  data: { category: 'burn', grid: '320582101001003', note: '秸秆', photos: [{ sha256: hash }] },
});

async function signed(text) {
  const jws = await new jose.FlattenedSign(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: 'EdDSA', kid: device, b64: false, crit: ['b64'] })
    .sign(privateKey, { crit: { b64: true } });
  return JSON.stringify({ protected: jws.protected, payload: text, signature: jws.signature });
}

async function verified(envelope, key) {
  await jose.flattenedVerify(envelope, key, { crit: { b64: true } });
  return JSON.parse(envelope.payload);
}

async function push(lines) {
  const answer = await fetch(`${api}/events`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/x-ndjson' },
    body: lines.join('\n'),
  });
  assert.equal(answer.status, 200);
  return answer.json();
}

const envelope = await signed(payload);
const pushed = await push([envelope]);
assert.deepEqual(pushed.results.map((result) => result.status), ['stored'], JSON.stringify(pushed));
assert.deepEqual(pushed.missing_photos, [hash]);
assert.equal(pushed.acked_seq, 1);
assert.deepEqual((await push([envelope])).results.map((result) => result.status), ['duplicate']);
held('events signed by jose');

const tampered = JSON.parse(await signed(payload.replace('"seq":1', '"seq":2')));
tampered.payload = tampered.payload.replace('秸秆', '垃圾');
assert.equal((await push([JSON.stringify(tampered)])).results[0].status, 'rejected');
held('a tampered event is refused');

const feed = await fetch(`${api}/events?limit=100`, { headers: { authorization } });
const keys = new Map([[hub.device ?? '', hubKey], [device, publicKey]]);
const kinds = [];
for (const line of (await feed.text()).split('\n').filter(Boolean)) {
  const one = JSON.parse(line);
  const { kid } = jose.decodeProtectedHeader(one);
  kinds.push((await verified(one, keys.get(kid))).kind);
}
assert.deepEqual(kinds, ['user.granted', 'device.enrolled', 'case.reported']);
held('every event of the feed verifies');

function upload(options) {
  return new Promise((resolve, reject) => {
    const one = new tus.Upload(Buffer.from(photo), {
      endpoint: `${api}/photos`,
      headers: { Authorization: authorization },
      metadata: { sha256: hash },
      chunkSize: 400_000,
      retryDelays: [0, 100],
      onError: reject,
      onSuccess: () => resolve(one),
      ...options(() => one, resolve),
    });
    one.start();
  });
}

const begun = await upload((one, resolve) => ({
  onChunkComplete: (_, offset) => {
    if (offset >= 800_000) one().abort().then(() => resolve(one()));
  },
}));
const part = await fetch(begun.url, { method: 'HEAD', headers: { authorization, 'tus-resumable': '1.0.0' } });
assert.ok(Number(part.headers.get('upload-offset')) >= 800_000);
assert.ok(Number(part.headers.get('upload-offset')) < photo.length);
await upload(() => ({ uploadUrl: begun.url }));
held('an upload goes on where it was broken off');

const whole = await fetch(`${api}/photos/${hash}`, { headers: { authorization } });
assert.equal(sha256(new Uint8Array(await whole.arrayBuffer())), hash);
const some = await fetch(`${api}/photos/${hash}`, { headers: { authorization, range: 'bytes=1000-1999' } });
assert.equal(some.status, 206);
assert.deepEqual(new Uint8Array(await some.arrayBuffer()), photo.slice(1000, 2000));
held('the photo comes back, whole and in part');

const receipt = await verified(await (await fetch(`${api}/receipt`, { headers: { authorization } })).json(), hubKey);
assert.equal(receipt.device, device);
assert.equal(receipt.acked_seq, 1);
assert.equal(receipt.head, sha256(payload));
assert.deepEqual(receipt.photos_missing, []);
held('the receipt verifies');

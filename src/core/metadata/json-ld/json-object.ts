import { readWords } from '../text/read-words.ts';

/** An object of a page's JSON. Its keys are the page's: read it by `valuesOf`, never by index. */
export type JsonObject = Readonly<{ [key: string]: unknown }>;

/** The objects of all JSON-LD scripts, and those among them that carry an `@id`. */
export type JsonGraph = Readonly<{ nodes: readonly JsonNode[]; byId: ReadonlyMap<string, JsonObject> }>;

/** An object and whether it is reached through a property that leads away from the page's own subject. */
export type JsonNode = Readonly<{ object: JsonObject; isAside: boolean }>;

const mostValues = 500;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The values of one property, lists opened (`[…]`, `@list`, `@value`), at most 500 of them. */
export function valuesOf(object: JsonObject, key: string): readonly unknown[] {
  if (!Object.hasOwn(object, key)) return [];
  const stated = object[key];
  const list = Array.isArray(stated) ? stated.slice(0, mostValues) : [stated];
  return list.flatMap(value => {
    if (!isJsonObject(value)) return Array.isArray(value) ? value.slice(0, 20) : [value];
    if (Object.hasOwn(value, '@list')) return valuesOf(value, '@list').slice(0, mostValues);
    return Object.hasOwn(value, '@value') ? [value['@value']] : [value];
  });
}

/** The texts stated under a property, cleaned. */
export function wordsOf(object: JsonObject, key: string, longest?: number): readonly string[] {
  return valuesOf(object, key).flatMap(value => readWords(value, longest) ?? []);
}

/** The objects stated under a property, references by `@id` followed one step. */
export function objectsOf(graph: JsonGraph, object: JsonObject, key: string): readonly JsonObject[] {
  return valuesOf(object, key).flatMap(value => {
    if (!isJsonObject(value)) return [];
    const id = Object.hasOwn(value, '@id') ? value['@id'] : null;
    const named = typeof id === 'string' ? graph.byId.get(id) : undefined;
    // A reference may repeat the name; what it stands for is said where the type is.
    return [named !== undefined && !Object.hasOwn(value, '@type') ? named : value];
  });
}

/** The schema.org types of an object, without the vocabulary's address. */
export function typesOf(object: JsonObject): readonly string[] {
  return valuesOf(object, '@type').flatMap(type =>
    typeof type === 'string' ? [type.slice(0, 200).replace(/^.*[/#:]/, '')] : [],
  );
}

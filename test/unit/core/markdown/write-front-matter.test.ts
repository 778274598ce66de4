import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Article } from '../../../../src/core/article.ts';
import { nameTags } from '../../../../src/core/markdown/name-tag.ts';
import { writeFrontMatter } from '../../../../src/core/markdown/write-front-matter.ts';
import { makeRandom } from '../../../make-random.ts';
import { yamlScraps } from '../../../roundtrip/cases/pools.ts';
import { anArticle } from './an-article.ts';

test('writes every key in its order', () => {
  expect(writeFrontMatter(anArticle())).toBe(
    [
      '---',
      'title: "Bridge opens after nine years"',
      'source: "https://courier.example/harbour/bridge-opens"',
      'author:',
      '  - "Ines Okafor"',
      '  - "Tomasz Lind"',
      'published: 2026-03-04T06:15:00+01:00',
      'created: 2026-03-05T09:00:00Z',
      'description: "The first lorries crossed before dawn."',
      'tags:',
      '  - "Public-works"',
      '  - "bridges"',
      '  - "_2026"',
      'site: "The Harbour Courier"',
      'section: "Local"',
      'language: "en-GB"',
      'updated: 2026-03-04',
      '---',
      '',
    ].join('\n'),
  );
});

test('says of a selection that it is one, and of nothing else', () => {
  const whole = writeFrontMatter(anArticle());
  expect(writeFrontMatter(anArticle({ reading: 'selection' }))).toBe(
    whole.replace(/---\n$/, 'selection: true\n---\n'),
  );
});

test('describes an article by its standfirst, and by what its page says of it where it shows none', () => {
  const described = (parts: Partial<Article>) =>
    /^description: (.*)$/m.exec(writeFrontMatter(anArticle(parts)))?.[1];
  expect(described({ standfirst: 'Lorries first.', description: 'All about the bridge.' })).toBe(
    '"Lorries first."',
  );
  expect(described({ standfirst: null, description: 'All about the bridge.' })).toBe(
    '"All about the bridge."',
  );
});

test('leaves out keys without a value', () => {
  const bare = anArticle({
    standfirst: null,
    authors: [],
    publishedAt: null,
    modifiedAt: null,
    site: null,
    section: null,
    language: null,
    tags: ['#'],
  });
  expect(writeFrontMatter(bare)).toBe(
    '---\ntitle: "Bridge opens after nine years"\nsource: "https://courier.example/harbour/bridge-opens"\n' +
      'created: 2026-03-05T09:00:00Z\n---\n',
  );
});

test('quotes what is no date', () => {
  const written = (publishedAt: string) =>
    /^published: (.*)$/m.exec(writeFrontMatter(anArticle({ publishedAt })))?.[1];
  for (const date of [
    '2026-02-28',
    '2026-02-28T10:00',
    '2026-02-28T10:00:59.5Z',
    '2026-02-28T10:00:00+0530',
  ]) {
    expect(written(date)).toBe(date);
  }
  for (const date of [
    'yesterday',
    '2026-02-30',
    '2026-13-01',
    '2026-02-28T25:00',
    '2026-02-28\nx: 1',
    '2026',
  ]) {
    expect(written(date)).toBe(JSON.stringify(date));
  }
});

test('takes the name and the password out of the address', () => {
  const article = anArticle({ url: 'https://me:secret@courier.example/a?b#c' });
  expect(writeFrontMatter(article)).toContain('source: "https://courier.example/a?b#c"\n');
});

function makeRecord(random: () => number): Article {
  const text = () =>
    Array.from(
      { length: 1 + Math.floor(random() * 5) },
      () => yamlScraps[Math.floor(random() * yamlScraps.length)],
    ).join('');
  return anArticle({
    headline: text(),
    standfirst: text(),
    authors: [
      { name: text(), role: null },
      { name: text(), role: null },
    ],
    tags: [text(), text()],
    site: text(),
    section: text(),
    language: text(),
    publishedAt: null,
    modifiedAt: null,
  });
}

test('is read back by every YAML parser as it was written, whatever the article holds', () => {
  const random = makeRandom(20260304);
  for (let count = 0; count < 300; count++) {
    const article = makeRecord(random);
    const written = writeFrontMatter(article);
    const lines = written.split('\n');
    expect(lines.filter(line => line === '---')).toHaveLength(2);
    const inside = lines.slice(1, -2).join('\n');
    const tags = nameTags(article.tags);
    const expected = {
      title: article.headline.toWellFormed(),
      source: article.url,
      author: article.authors.map(author => author.name.toWellFormed()),
      description: article.standfirst?.toWellFormed(),
      ...(tags.length > 0 ? { tags } : {}),
      site: article.site?.toWellFormed(),
      section: article.section?.toWellFormed(),
      language: article.language?.toWellFormed(),
    };
    for (const record of [parse(inside), parse(inside, { version: '1.1' }), load(inside)]) {
      const { created, ...others } = record as Record<string, unknown>;
      expect(others).toEqual(expected);
      expect(new Date(String(created)).toISOString().slice(0, 19)).toBe('2026-03-05T09:00:00');
    }
  }
});

import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { listFixtures, readExpected, serveFixture } from './fixture.ts';

const core = readFileSync('dist/core/clean-copy.js', 'utf8');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const c = (t: string) => t.replace(/\s+/g, ' ').trim();
for (const slug of process.argv.slice(2).length ? process.argv.slice(2) : listFixtures()) {
  const e = readExpected(slug);
  const context = await browser.newContext();
  await serveFixture(context, slug, e.url);
  const page = await context.newPage();
  await page.goto(e.url);
  await page.evaluate(core);
  const r: any = await page.evaluate(
    'cleanCopy.read(document, { url: location.href }).catch(({ code, message, stack }) => ({ code, message, stack }))',
  );
  console.log(`\n## ${slug}`);
  if (r.code) {
    console.log(r.code, r.message);
    if (e.article) console.log('!! should be article');
    await context.close();
    continue;
  }
  if (!e.article) {
    console.log('!! read as', r.article.headline);
    console.log(r.plainText.slice(0, 600));
    await context.close();
    continue;
  }
  const lines = r.plainTextNoCaptions.split('\n').map(c);
  const want = (e.paragraphs ?? []).map(c);
  for (const l of lines)
    if (!want.includes(l) && !(e.present ?? []).some((p: string) => l.includes(p)))
      console.log('  +', l.slice(0, 150));
  for (const l of want)
    if (!lines.includes(l))
      console.log(
        '  -',
        l.slice(0, 150),
        '<<',
        r.article.removed.find((x: any) => x.text.includes(l.slice(0, 50)))?.reason,
      );
  const md = r.markdown.text.slice(r.markdown.text.indexOf('\n---\n', 3));
  for (const s of e.absent ?? []) if (md.includes(s)) console.log('  absent!', s.slice(0, 100));
  for (const s of e.present ?? [])
    if (!c(r.markdown.text).includes(c(s))) console.log('  present?', s.slice(0, 100));
  const a: any = { ...r.article, authors: r.article.authors.map((x: any) => x.name) };
  for (const k of [
    'headline',
    'standfirst',
    'authors',
    'publishedAt',
    'modifiedAt',
    'site',
    'section',
    'language',
    'direction',
    'tags',
  ] as const)
    if ((e as any)[k] !== undefined && JSON.stringify(a[k]) !== JSON.stringify((e as any)[k]))
      console.log(
        '  meta',
        k,
        JSON.stringify(a[k])?.slice(0, 200),
        'wanted',
        JSON.stringify((e as any)[k]).slice(0, 200),
      );
  const li = r.article.leadImage;
  if (
    e.leadImage &&
    (!li?.src.endsWith(e.leadImage.src) ||
      li.caption !== e.leadImage.caption ||
      li.credit !== e.leadImage.credit)
  )
    console.log('  lead', JSON.stringify(li), 'wanted', JSON.stringify(e.leadImage));
  const caps = [...r.article.body.matchAll(/<figcaption>(.*?)<\/figcaption>/gs)].map(([, x]: any) =>
    c(x.replace(/<cite>.*?<\/cite>/gs, '').replace(/<[^>]+>/g, '')),
  );
  if (e.captions && JSON.stringify(caps) !== JSON.stringify(e.captions.map(c)))
    console.log('  caps', JSON.stringify(caps), 'wanted', JSON.stringify(e.captions));
  if (JSON.stringify(r.article.completeness.doubts) !== JSON.stringify(e.completeness ?? []))
    console.log('  doubts', r.article.completeness.doubts);
  await context.close();
}
await browser.close();

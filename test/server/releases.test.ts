import { beforeEach, describe, expect, test } from 'vitest';
import { DATABASES, emptyApp } from './support/databases.js';
import { BELCHERTOWN, BURLINGTON } from './support/reports.js';
import { type Asked, csvOf, request, tokenOfState } from './support/requests.js';

describe.each(DATABASES)('$name', ({ url }) => {
  let server: Awaited<ReturnType<typeof emptyApp>>;
  beforeEach(async () => {
    server = await emptyApp(url);
  }, 240_000);
  const token = tokenOfState();
  const ask = async (path: string, given: Asked = {}) => {
    const answer = await server.app.request(request(path, given));
    return { status: answer.status, told: await answer.json() };
  };
  const publish = () => ask('/v1/releases?months=2020-10', { token, method: 'POST' });
  const send = async (crisisEvents: readonly number[], version = 1) => {
    const organizations = [BELCHERTOWN.district, BURLINGTON.district, '02010000'];
    const rows = crisisEvents.map((count, i) => ({
      organization: organizations[i]!,
      month: '2020-10',
      version,
      screened: 50,
      screenedYtd: 50,
      crisisEvents: count,
    }));
    const { told } = await ask('/v1/submissions', { token, body: csvOf(rows) });
    expect(told).toMatchObject({ reports: { added: rows.length } });
  };
  const events = ({ told }: Awaited<ReturnType<typeof ask>>) =>
    told.measures.crisisEvents.map(({ value }: { value: number | null }) => value);

  test('small counts are withheld, and the ledger holds what everybody may see', async () => {
    await send([18, 4, 14]);
    const made = await publish();
    expect([made.status, made.told.number]).toEqual([201, 1]);
    expect(events(made)).toContain(null);
    expect(events(made)).not.toContain(4);
    expect((await ask('/v1/public')).told).toEqual(made.told);
    const ledger = await server.database.execute('select release::text from releases');
    expect(JSON.stringify(ledger)).not.toMatch(/value\\*": 4\b/);
  });

  describe('a second release that would give a hidden count back', () => {
    // The year to date of October less that of September is the five of October.
    const month = (name: string, ...counts: readonly number[]) => {
      const [tier2Served, tier2New, tier2ServedYtd] = counts as [number, number, number];
      const row = { organization: BELCHERTOWN.district, month: name, tier2Served, tier2New, tier2ServedYtd };
      return ask('/v1/submissions', { token, body: csvOf([row]) });
    };
    const publishMonth = (name: string) => ask(`/v1/releases?months=${name}`, { token, method: 'POST' });
    const both = async () => {
      expect((await month('2020-09', 40, 40, 40)).status).toBe(201);
      expect((await month('2020-10', 42, 5, 45)).status).toBe(201);
    };
    const shown = ({ told }: Awaited<ReturnType<typeof ask>>) => told.measures.tier2ServedYtd[0].value;

    test('withholds more: the ledger says what readers know', async () => {
      await both();
      expect(shown(await publishMonth('2020-09'))).toBe(40);
      expect(shown(await publishMonth('2020-10'))).toBeNull();
    });

    test('is refused where its count must be shown, and is no release', async () => {
      const mustPublish = [['tier2ServedYtd', BELCHERTOWN.district, '2020-10']];
      server = await emptyApp(url, { policy: { threshold: 11, level: 'cover', mustPublish } });
      await both();
      expect((await publishMonth('2020-09')).status).toBe(201);
      const second = await publishMonth('2020-10');
      expect(second.told).toMatchObject({ status: 422, title: 'Not safe to publish' });
      expect(second.told.errors[0].code).toBe('disclosure.protection-impossible');
      expect(await server.count('releases')).toBe(1);
    });
  });

  test('two releases at once come one after the other', async () => {
    await send([18, 4, 14]);
    const made = await Promise.all([publish(), publish(), publish()]);
    expect(made.map(({ told }) => told.number).sort()).toEqual([1, 2, 3]);
    expect(new Set(made.map((each) => String(events(each)))).size).toBe(1);
  });
});

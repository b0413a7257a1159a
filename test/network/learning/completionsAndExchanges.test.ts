import { describe, expect, test } from 'vitest';
import {
  COHORTS,
  type Completion,
  checkCompletions,
  checkExchanges,
  type NetworkEvent,
  type PeerExchange,
} from '../../../src/network/index.js';

const cohort = { ...COHORTS['ma-coiin-2020-21'], districts: ['00240000', '00480000'] };
const event: NetworkEvent = {
  ...{ id: 'coaching-1', cohort: cohort.id, kind: 'coaching', title: 'Coaching', mode: 'virtual' },
  ...{ on: '2020-11-10', startsAt: '09:00', minutes: 90 },
};
const completion: Completion = {
  ...{ organization: '00240000', kind: 'coaching', topic: 'Screening', people: 2, completed: 'partly' },
  ...{ on: '2020-12-01' },
};

describe('a record of completion', () => {
  const codes = (more: object, context = {}) =>
    checkCompletions([{ ...completion, ...more }], context).map(({ code }) => code);

  test('with far more hours than planned is asked about', () => {
    expect(codes({ completed: 'yes', hoursPlanned: 6, hoursDone: 12 })).toEqual([]);
    expect(codes({ completed: 'yes', hoursPlanned: 6, hoursDone: 12.5 })).toEqual([
      'network.completion-hours-exceed',
    ]);
    expect(codes({ hoursPlanned: 0, hoursDone: 1 })).toEqual([]);
  });

  test('that says true for yes is told the words', () => {
    const found = checkCompletions([{ ...completion, completed: true }] as never);
    expect(found.map(({ code, params }) => [code, params['choices']])).toEqual([
      ['form.choice-unknown', 'yes, partly, no'],
    ]);
  });

  test('is in the year of the cohort', () => {
    const outside = ['network.completion-outside-year'];
    expect(codes({ on: '2021-07-01' }, { cohort })).toEqual(outside);
    expect(codes({ on: '2020-06-30' }, { cohort })).toEqual(outside);
    expect(codes({ on: '2021-06-30' }, { cohort })).toEqual([]);
    expect(codes({ on: '2020-06-01', kind: 'informationSession' }, { cohort })).toEqual([]);
    const other = { events: [{ ...event, cohort: 'ma-coiin-2021-22', on: '2021-07-01' }], cohort };
    expect(codes({ on: '2021-07-01', event: event.id }, other)).toEqual([]);
  });

  test('has no more hours than its event lasted', () => {
    const of = (hoursDone: number, more: object = {}) =>
      codes({ event: event.id, hoursDone }, { events: [{ ...event, ...more }] });
    expect(of(1.5)).toEqual([]);
    expect(of(1.6)).toEqual(['network.completion-exceeds-event']);
    expect(of(3, { endsOn: '2020-11-11' })).toEqual([]);
    expect(of(9, { minutes: null })).toEqual([]);
  });
});

describe('a peer exchange', () => {
  const exchange: PeerExchange = {
    ...{ id: 'x', on: '2020-11-10', gave: '00240000', received: ['00480000'], topic: 'Screening' },
  };
  const places = (more: object, context = {}) =>
    checkExchanges([{ ...exchange, ...more }], context).map(({ code, path }) => `${code} ${path.join('.')}`);

  test('names each receiver once', () => {
    expect(places({ received: ['00480000', '00010000', '00480000'] })).toEqual([
      'network.exchange-receiver-repeated 0.received.2',
    ]);
  });

  test('has no step that is done in the future', () => {
    const step = { what: 'Try it', doneOn: '2020-12-02' };
    expect(places({ followUp: [step] }, { asOf: '2020-12-02' })).toEqual([]);
    expect(places({ followUp: [step] }, { asOf: '2020-12-01' })).toEqual([
      'network.follow-up-in-future 0.followUp.0.doneOn',
    ]);
    expect(places({ followUp: [step] })).toEqual([]);
  });
});

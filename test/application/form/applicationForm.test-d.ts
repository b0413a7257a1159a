import { expectTypeOf, test } from 'vitest';
import type {
  Application,
  ApplicationDraft,
  SectionDraft,
  SectionValue,
} from '../../../src/application/index.js';
import type { OwnWord } from '../../../src/form/index.js';
import type { ApplicantType, CommitmentId, TeamRole } from '../../../src/network/index.js';

test('the type of an application follows from its tables of fields', () => {
  expectTypeOf<Application['applicant']['applicantType']>().toEqualTypeOf<ApplicantType>();
  expectTypeOf<Application['team']['members'][number]['role']>().toEqualTypeOf<TeamRole | OwnWord>();
  expectTypeOf<keyof Application['commitments']>().toEqualTypeOf<CommitmentId>();
  expectTypeOf<Application['context']['schools'][number]['pilot']>().toEqualTypeOf<boolean>();
  expectTypeOf<Application['context']['enrollment']['count']>().toEqualTypeOf<number>();
  expectTypeOf<Application['form']>().toEqualTypeOf<'application@1' | 'application@2'>();
});

test('optional answers may be left out, null or undefined; required ones may not', () => {
  expectTypeOf<Application['submittedAt']>().toEqualTypeOf<string | null | undefined>();
  expectTypeOf<Application['attachments']>().extract<null | undefined>().toEqualTypeOf<null | undefined>();
  expectTypeOf<Application['version']>().toEqualTypeOf<number>();
});

test('a complete application is a draft, and a draft is not complete', () => {
  expectTypeOf<Application>().toExtend<ApplicationDraft>();
  expectTypeOf<ApplicationDraft>().not.toExtend<Application>();
  expectTypeOf<SectionValue<'team'>>().toExtend<SectionDraft<'team'>>();
});

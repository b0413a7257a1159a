import type * as z from 'zod';
import { ANY_CODES } from '../core/codes/anyCodes.js';
import type { Outcome } from '../core/outcome.js';
import type { Fields } from '../form/field.js';
import type { Cohort } from '../network/cohorts/cohort.js';
import { COHORT_FIELDS } from '../network/cohorts/cohortFields.js';
import { parseCohort } from '../network/cohorts/parseCohort.js';
import { ATTENDANCE_FIELDS, type Attendance } from '../network/events/attendance.js';
import { EVENT_FIELDS, type NetworkEvent } from '../network/events/networkEvent.js';
import { COMPLETION_FIELDS, type Completion } from '../network/learning/completion.js';
import { PEER_EXCHANGE_FIELDS, type PeerExchange } from '../network/learning/peerExchange.js';
import { LEARNING_MODELS_FIELDS, type LearningModels } from '../network/learningModels/learningModels.js';
import type { RegistryFile } from '../network/organizations/organization.js';
import { parseRegistry } from '../network/organizations/parseRegistry.js';
import { REGISTRY_FIELDS } from '../network/organizations/registryFields.js';
import { type NetworkResource, RESOURCE_FIELDS } from '../network/partners/networkResource.js';
import { fieldsSchema } from './fieldSchema.js';

// What a collaborative keeps as schemas, built from tables of fields. Cohorts and registries name their own code scheme, so
// whether codes are of it is asked of the parse; other records have the codes of their cohort, which a schema does not know.

/** A cohort as a file: who takes part, and which months are due by when. */
export const cohortSchema: z.ZodType<Cohort, Cohort> = asParsed(COHORT_FIELDS, parseCohort);

/** A registry as a file: districts and schools, and what the list covers. */
export const registrySchema: z.ZodType<RegistryFile, RegistryFile> = asParsed(REGISTRY_FIELDS, parseRegistry);

/** An event of a collaborative: its days with their hours, its place, for whom it is, and how people can take part. */
export const eventSchema: z.ZodType<NetworkEvent, NetworkEvent> = schemaFor(EVENT_FIELDS);

/** How many people of one organization came to one event. */
export const attendanceSchema: z.ZodType<Attendance, Attendance> = schemaFor(ATTENDANCE_FIELDS);

/** How many people of one organization finished what. */
export const completionSchema: z.ZodType<Completion, Completion> = schemaFor(COMPLETION_FIELDS);

/** What one district shared with others, and what follows from it. */
export const peerExchangeSchema: z.ZodType<PeerExchange, PeerExchange> = schemaFor(PEER_EXCHANGE_FIELDS);

/** A document that a collaborative publishes. */
export const resourceSchema: z.ZodType<NetworkResource, NetworkResource> = schemaFor(RESOURCE_FIELDS);

/** A record of how students were taught in a school year, from day to day. */
export const learningModelsSchema: z.ZodType<LearningModels, LearningModels> =
  schemaFor(LEARNING_MODELS_FIELDS);

function schemaFor<T>(fields: Fields): z.ZodType<T, T> {
  return fieldsSchema(fields, { codes: ANY_CODES }) as unknown as z.ZodType<T, T>;
}

function asParsed<T>(fields: Fields, parse: (value: unknown) => Outcome<T>): z.ZodType<T, T> {
  const schema = fieldsSchema(fields, { codes: ANY_CODES }) as z.ZodType<T, T>;
  return schema.check((payload) => {
    if (payload.issues.length > 0) return;
    const outcome = parse(payload.value);
    if (outcome.ok) return;
    for (const { code, severity, path, params } of outcome.findings) {
      if (severity !== 'fatal') continue;
      payload.issues.push({ code: 'custom', input: payload.value, message: code, path: [...path], params });
    }
  });
}

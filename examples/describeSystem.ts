// Does this district have a comprehensive school mental health system, what does that rest
// on, and what is missing? The profile is
// made up.
import { resourceMap } from 'csmhs/assessment';
import { enrollmentOn, MA_REGISTRY, schoolsOf } from 'csmhs/network';
import {
  checkProfile,
  crosswalkEvidence,
  describeSystem,
  type Profile,
  profileCompleteness,
  SYSTEM_CRITERIA,
  type SystemCriterionId,
  staffingRatios,
} from 'csmhs/system';
import data from './data/profiles/00240000-2020-21.json' with { type: 'json' };

const profile = data as Profile;
const asOf = '2020-11-01';
const { grades, name } = MA_REGISTRY['00240000'];
const organization = { grades, schools: schoolsOf(MA_REGISTRY, profile.organization).length };

console.log(`${name}, ${profile.schoolYear}, seen on ${asOf}`);
for (const { severity, code, path } of checkProfile(profile, { asOf, organization })) {
  console.log(`  ${severity} ${code} at ${path.join('.')}`);
}

const said = (ids: readonly SystemCriterionId[]) =>
  ids.map((id) => SYSTEM_CRITERIA[id].label).join('; ') || '-';
const { verdict, atLeast, atMost, axes, features, closures } = describeSystem(profile, {
  asOf,
  organization: { schools: organization.schools },
});
console.log(`\nHow much of a comprehensive system? ${verdict} (at least ${atLeast}, at most ${atMost})`);
for (const part of Object.values(axes)) {
  console.log(`  ${part.verdict.padEnd(8)} ${part.label}`);
  console.log(`           not enough: ${said(part.missing)}`);
  console.log(`           not known: ${said(part.unknown)}`);
}
console.log('\nCore features');
for (const part of Object.values(features)) console.log(`  ${part.verdict.padEnd(8)} ${part.label}`);

console.log('\nWhat the verdicts rest on');
for (const part of Object.values(axes)) {
  console.log(`  ${part.label}`);
  for (const { reached, sentence } of part.facts) console.log(`    ${reached.padEnd(8)} ${sentence}`);
}

console.log('\nWhen schools close');
for (const [support, inPlace] of Object.entries(closures)) console.log(`  ${inPlace.padEnd(8)} ${support}`);

const { gaps, overlaps, unknown, cells } = resourceMap(profile);
const place = ({ concern, tier }: { concern: string; tier: string }) => `${concern} in ${tier}`;
console.log(
  `\nMap of resources: ${cells.length - gaps.length - unknown.length} of ${cells.length} cells covered`,
);
console.log(`  gaps: ${gaps.map(place).join(', ')}`);
console.log(`  worth aligning: ${overlaps.map((one) => `${place(one)} (${one.reason})`).join(', ')}`);

const { count } = enrollmentOn(MA_REGISTRY['00240000'], asOf)!;
console.log(`\nStaff for ${count} students`);
for (const { discipline, fte, studentsPerFte, reason } of staffingRatios(profile)) {
  console.log(
    `  ${discipline.padEnd(20)} ${String(fte).padStart(5)} FTE  ${studentsPerFte ?? reason} students to one`,
  );
}

console.log('\nEvidence on the scale of ESSA');
for (const { name: program, evidence } of profile.programs ?? []) {
  for (const rating of evidence ?? []) {
    const { tier, tiers } = crosswalkEvidence(rating, evidence ?? []);
    const open = tier ? '' : `; not seen: ${tiers.essa3.unseen.join(', ') || '-'}`;
    console.log(
      `  ${program.padEnd(20)} ${rating.registry} ${rating.value}: ${tier ?? 'no tier shown'}${open}`,
    );
  }
}

const open = Object.entries(profileCompleteness(profile)).filter(([, { state }]) => state !== 'complete');
console.log(
  `\nStill open: ${open.map(([section, { answered, asked }]) => `${section} ${answered}/${asked}`).join(', ')}`,
);

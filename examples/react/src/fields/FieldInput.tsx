import { usePage } from '../page/pageContext';
import { Choice, ManyChoices, YesNo } from './Choice';
import { GroupFrame, type InputProps } from './Frame';
import { Group, KeyedParts, Variants } from './Group';
import { Lines } from './Lines';
import { NumberOrReason } from './NumberOrReason';
import { RepeatedParts } from './RepeatedParts';
import { TextInput } from './TextInput';

/** The input of any field, as its type asks for. */
export function FieldInput({ name, field }: InputProps) {
  switch (field.type) {
    case 'group':
      return <Group name={name} field={field} />;
    case 'list':
      if (field.of.type === 'group') return <RepeatedParts name={name} field={field} of={field.of} />;
      if (field.of.type === 'choice' || field.of.type === 'grade')
        return <ManyChoices name={name} field={field} of={field.of} />;
      return <Lines name={name} field={field} />;
    case 'choice':
    case 'grade':
      return <Choice name={name} field={field} />;
    case 'yesNo':
      return <YesNo name={name} field={field} />;
    case 'reportedValue':
      return <NumberOrReason name={name} field={field} />;
    case 'variants':
      return <Variants name={name} field={field} />;
    case 'map':
      return field.keys ? (
        <KeyedParts name={name} field={field} keys={field.keys} />
      ) : (
        <NoInput name={name} field={field} />
      );
    case 'either': {
      // One kind is enough for a page: the first.
      const [{ label, help, ...first } = { type: 'anything' as const }] = field.of;
      return <FieldInput name={name} field={{ ...first, ...(field.label && { label: field.label }) }} />;
    }
    case 'anything':
      return <NoInput name={name} field={field} />;
    default:
      return <TextInput name={name} field={field} />;
  }
}

function NoInput(props: InputProps) {
  const { words } = usePage();
  return (
    <GroupFrame {...props}>
      <p>{words.cannotFill}</p>
    </GroupFrame>
  );
}

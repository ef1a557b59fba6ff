import { doubtsOfTitle } from '../../../../tests/helpers/doubts-of-title';

/** What is doubtful in remarks by somebody whom the title is said to name so. */
function doubtsOfByline(name: string, post: string | null, behind = '', locale = 'en'): readonly string[] {
  const title = `Remarks by ${post === null ? '' : `${post} `}${name}${behind}`;
  return doubtsOfTitle(title, locale, { people: [{ function: 'speaker', name, post }], event: null });
}

describe('a name', () => {
  it.each<readonly [string, string | null, string]>([
    ['Ada Marlow', null, 'en'],
    ['Ada J. Marlow', null, 'en'],
    ['Ada van der Marlow', null, 'en'],
    ['Ada Manning', null, 'en'],
    ['Manning Marlow', null, 'en'],
    ['Ada Berg Marlow', 'Minister', 'en'],
    ['Ada Singer Berg', 'Minister', 'en'],
    ['Ada Manning Berg', 'Minister', 'fr'],
    ['Ada Upon', 'Minister', 'fr'],
    ['Ana de la Cruz', 'Ministra', 'es'],
    ['Ana Ruiz Solís Vega', 'Ministra', 'es'],
    ['Ana Ruiz Solís Vega', 'Minister', 'pt'],
    ['Ana Ruiz Solís Vega', 'Minister', 'ca'],
    ['Ana Ruiz Solís Vega', 'Minister', 'gl'],
    ['Ana y Mar', 'Ministra', 'es'],
    ['سامي حداد علي محمد', 'Minister', 'en'],
  ])('“%s” behind “%s” is one in %s', (name, post, locale) => {
    expect(doubtsOfByline(name, post, '', locale).filter((doubt) => /^(name|person) /.test(doubt))).toEqual([]);
  });

  it.each(
    [
      ...['es de', 'pt da', 'pt do', 'es la', 'es el', 'fr le', 'nl van', 'de von', 'de den', 'de der'],
      ...['es al', 'fr et', 'pt no'],
    ].map((each) => each.split(' ')),
  )('in %s may have “%s” in it', (locale = '', particle) => {
    expect(doubtsOfByline(`Ana ${particle} Mar`, null, '', locale)).not.toContain(`name Ana ${particle} Mar`);
  });

  it.each<readonly [string, string | null, string]>([
    ['Ada Berg Marlow', null, 'en'],
    ['Ada Berg Holm Marlow', 'Minister', 'en'],
    ['Ada UPON Marlow', 'Minister', 'en'],
    ['Ada Manning Berg', 'Minister', 'en'],
    ['Ana Ruiz Solís Vega Cruz', 'Ministra', 'es'],
    ['Ana que Ruiz', 'Ministra', 'es'],
    ['Captain Marlow', 'Minister', 'en'],
    ['Marlow 2', 'Minister', 'en'],
  ])('“%s” behind “%s” is none in %s', (name, post, locale) => {
    expect(doubtsOfByline(name, post, '', locale)).toEqual([`name ${name}`]);
  });

  it.each<readonly [string, readonly string[], string]>([
    ['Remarks by Tidal Board', ['person Tidal Board'], 'Tidal Board'],
    ['Remarks by Tidal Bank', ['person Tidal Bank'], 'Tidal Bank'],
    ['Remarks by Tidal Bridge', ['person Tidal Bridge'], 'Tidal Bridge'],
    ['Remarks by the Marlow', ['person Marlow'], 'Marlow'],
    ['Discours de l’Marlow', ['person Marlow'], 'Marlow'],
    ['Remarks to Rosa Marlow', [], 'Marlow'],
    ['Marlow’s remarks at the X', [], 'Marlow'],
    ['Interview of Marlow', ['person Marlow'], 'Marlow'],
    ['Marlow’s interview', [], 'Marlow'],
    ['Remarks on boats by Marlow', ['byline-of-others Marlow'], 'Marlow'],
    ['Remarks “on boats” by Marlow', [], 'Marlow'],
    ['Remarks «on boats» by Marlow', [], 'Marlow'],
    ['Remarks „on boats“ by Marlow', [], 'Marlow'],
    ['Remarks "on boats" by Marlow', [], 'Marlow'],
    ['Remarks by Minister with duties Marlow', [], 'Marlow'],
    ['Marlow’s remarks on boats', [], 'Marlow'],
  ])('of “%s”: %j', (title, doubts, name) => {
    const language = title.startsWith('Discours') ? 'fr' : 'en';
    const people = [{ function: 'speaker', name, post: null }] as const;
    expect(doubtsOfTitle(title, language, { people, event: null, outlet: null })).toEqual(doubts);
  });
});

describe('a post', () => {
  it.each([
    'Ambassador, mission',
    'Minister-Counsellor',
    'Minister Transport Committee',
    'Minister Culture',
    'Minister berg',
  ])('“%s” is one', (post) => {
    expect(doubtsOfByline('Ada Marlow', post)).toEqual([]);
  });

  it.each(['Secretary Holm NATO', 'Princess', 'Minister of Norland'])('“%s” is one, too', (post) => {
    expect(doubtsOfByline('Ada Marlow', post)).toEqual([]);
  });

  it.each([
    'the',
    'Amba,ssador',
    'Minister and',
    'Minister AND',
    'President Holm',
    'President, Holm',
    'Secretary Holm UNbound',
    'Secretary Holm eUN',
    'Foreign Ministers',
    'Foreign Ministers,Holm',
    'Defence Attachés',
    'Minister 2',
    'Minister – Head',
    'Minister (Head)',
  ])('“%s” is none', (post) => {
    expect(doubtsOfByline('Ada Marlow', post)).toEqual([`post ${post}`]);
  });
});

describe('a byline', () => {
  it.each([
    '',
    ' at the fair',
    ' at the very old Oslo fair',
    ' on Boats',
    ' and others',
    ' and others from Avenia',
    ' Redder than ever',
    ' Berg',
    ', Ambassador of Avenia',
    ', Big very large Minister',
    ', Ambassador of Avenia and Costa Rica',
    ', Ambassador, on Boats and Big Ships',
    ', Ambassador and Deputy, Minister',
    ', Ambassador, and Lars',
    ', Ambassador and Berg Ministry Lars',
  ])('ends behind its name and “%s”', (behind) => {
    expect(doubtsOfByline('Ada Marlow', null, behind)).toEqual([]);
  });

  it.each([
    ' and Lars Berg',
    ', Lars Berg',
    ', and Ambassador Berg',
    ', Big very large old Minister',
    ', Ambassador, and Lars Berg',
    ', Ambassador and the Minister Lars Berg',
    ' the Second',
    ' HIS friend',
    ' Rejects boats',
    ' Rejected boats',
    ' Rejecting boats',
  ])('goes on behind its name with “%s”', (behind) => {
    expect(doubtsOfByline('Ada Marlow', null, behind)).toEqual(['byline-goes-on Ada Marlow']);
  });
});

import { readSavedPage } from '../read-saved-page';
import { titleDoubts } from './title-doubts';

/** What of a title in the list is doubtful: each doubt’s code, with what it quotes but the title itself. */
function doubtsOf(title: string, locale: string): readonly string[] {
  const lines = ['12.04.2022', 'Oslo: 08:46', 'London: 07:46', '', `11.04.2022 - ${title}`, 'all messages'];
  const [publication] = readSavedPage(new TextEncoder().encode(lines.join('\n')), { locale }).latest;
  if (!publication) throw new Error('The entry is not read.');
  return titleDoubts(publication, locale).map(({ said: { code = '', ...values } = {} }) => {
    const quoted = Object.values(values).filter((value) => value !== title);
    return [code.replace('doubt.', ''), ...quoted].join(' ');
  });
}

describe('a title', () => {
  it.each([
    ['en', 'Jane Roe’s remarks at a news conference following talks'],
    ['en', 'News conference by Minister of Transport John Doe'],
    ['en', 'Foreign Minister of the Republic of Avenia Jane Roe’s speech'],
    ['en', 'Address by H.E. Mr. John van der Doe Avenian Ambassador to Canada for the gala'],
    ['en', 'Speech by Dr. Jane Roe, Deputy Head of Mission, at the festival'],
    ['en', 'Ambassador Roe’s interview'],
    ['en', 'Article “On the joint statement” by President John F. Doe'],
    ['en', 'Comment by Transport Ministry Spokeswoman Jane Roe on the statement'],
    ['en', 'Jane Roe’s greetings on Harbour Day'],
    ['en', 'Open letter on behalf of Jane Roe'],
    ['en', 'Avenian Transport Ministry statement on the EU’s new ferries'],
    ['en', 'Statement of the Permanent Representative of Avenia to the UN Jane Roe'],
    ['en', 'Remarks by Chargé d’Affaires Jane Roe'],
    ['en', 'Remarks by President Roe, Special Representative of Avenia, and others'],
    ['en', 'Invitation to the press conference of Ambassador Roe'],
    ['en', '"The Ambassador’s speech" exhibition'],
    ['en', 'Press release on consular fees'],
    ['en', 'Remarks by Jane Roe, Seoul, March 25, 2021'],
    ['en', 'Remarks by Jane Roe (London, 31 March 2019)'],
    ['en', 'Remarks by Jane Roe, Vienna 5 May 2020'],
    ['en', 'Interview by Ambassador Jane Roe to Harbour Times'],
    ['en', 'Jane Roe’s interview with the newspaper “Harbour Times”'],
    ['ru', 'Выступление и ответы на вопросы СМИ Министра транспорта Авении А.Б.Петрова в ходе пресс-конференции'],
    ['ru', 'Интервью Посла Авении в Канаде Ивана Сидорова'],
    ['ru', 'Открытие выставки «Письмо»'],
    ['ru', 'Выступление А.Б.Петрова, Сеул, 25 марта 2021 года'],
    ['fr', 'Discours de l’Ambassadeur Jean Morel à la conférence'],
    ['fr', 'Interview de la ministre des Transports d’Avénie Claire Aubert'],
    ['fr', 'Article de M. Jean Morel, ambassadeur d’Avénie'],
    ['fr', 'Discours de Jean Morel, Genève, le 5 mai 2020'],
    ['es', 'Rueda de prensa del Canciller Juan Solís'],
    ['es', 'Carta del Embajador Juan Carlos Solís Vega'],
    ['de', 'Rede des Botschafters Max Lindner bei der Eröffnung'],
    ['de', 'Grußwort von Herrn Lindner'],
    ['ar', 'كلمة السفير سامي حداد، الدوحة، ١١ مارس ٢٠٢١'],
    ['ar', 'مقابلة السفير سامي حداد مع قناة «الموج»'],
  ])('%s: “%s” is accounted for', (language, title) => {
    expect(doubtsOf(title, language)).toEqual([]);
  });

  it.each([
    ['en', 'Transcript of the press briefing by Spokesperson Mary Major', ['kind-of-subject press briefing']],
    ['en', 'Interview with Ambassador Jane Roe', ['byline-of-others Jane Roe']],
    ['en', 'Annual picnic', ['kind-untold']],
    ['en', 'Remarks by Jane Roe – Villa Aurora, 25.03.2021', ['place Villa Aurora']],
    ['en', 'Article “On Ferries” by Jane Roe for Quay and Harbour magazine', ['outlet Quay and Harbour']],
    ['ru', 'Интервью Ивана Петрова телеканалу «Волна» в программе «Час»', ['person Ивана Петрова']],
    ['fr', 'Interview de Jean Morel au journal Le Quai', ['person Jean Morel']],
    ['es', 'Entrevista de Ana Ruiz al diario El Muelle', ['person Ana Ruiz']],
    ['de', 'Interview von Erika Lindner mit der Zeitung „Hafenbote“', ['person Erika Lindner']],
    ['en', 'Joint statement by Avenia and Norland on ferries', ['party Avenia']],
    [
      'en',
      'Comment by the Embassy on an article by Lars Berg',
      ['two-kinds Comment article', 'byline-of-others Lars Berg'],
    ],
    ['en', 'Remarks by Ada Marlow, Ambassador, and Lars Berg, Minister', ['byline-goes-on Ada Marlow']],
    ['en', 'Remarks by Ambassador Ada Marlow the Second', ['byline-goes-on Ada Marlow']],
    ['en', 'Remarks by President Marlow and President Lars Berg', ['post President Marlow and President']],
    ['en', 'Press conference of Foreign Ministers Ada Marlow and Lars Berg', ['post Foreign Ministers']],
    ['en', 'Remarks by President Marlow Announcing the Boat', ['byline-goes-on Marlow Announcing']],
    ['en', 'Remarks by President Marlow Honoring Sailors', ['name Marlow Honoring Sailors']],
    ['en', 'Remarks by Ambassador Juan Carlos Solís Vega', ['name Juan Carlos Solís Vega']],
    ['en', 'Comment by Press Officer Ada Marlow', ['name Officer Ada Marlow']],
    ['en', 'Statement by the Harbour Board', ['post the']],
    ['en', 'Interview with Harbour Times', ['person Harbour Times']],
    ['en', 'Joint Statement of the Ministers of Transport and Energy of Norland', ['party Transport']],
    ['en', 'More news', ['title-shape']],
  ])('%s: “%s” is doubtful', (language, title, doubts) => {
    expect(doubtsOf(title, language)).toEqual(doubts);
  });
});

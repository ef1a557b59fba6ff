import { capitalName } from './capital-name';
import { titleWordsFor } from './languages/titles';

/** Who a byline names, as `name [post]`, and what of the byline is left behind it. */
function told(byline: string, language: string): readonly [string | null, string] {
  const [words] = titleWordsFor(language);
  const found = words ? capitalName(byline, words.byline) : null;
  if (!found) return [null, byline];
  const post = found.post === null ? '' : ` [${found.post}]`;
  return [`${found.name}${post}`, byline.slice(found.length)];
}

describe('a byline', () => {
  const bylines: readonly (readonly [string, string, string, string])[] = [
    ['en', 'Jane Roe', 'Jane Roe', ''],
    ['en', 'Jane Roe on ferries', 'Jane Roe', ' on ferries'],
    ['en', 'Jane Mary Roe', 'Jane Mary Roe', ''],
    ['en', 'Jane van der Roe', 'Jane van der Roe', ''],
    ['en', 'Jane de Roe la Doe, Ambassador', 'Jane de Roe la Doe [Ambassador]', ''],
    ['en', 'Jane MAJOR, Ambassador', 'Jane MAJOR [Ambassador]', ''],
    ['en', 'Ambassador Roe', 'Roe [Ambassador]', ''],
    ['en', 'Mr Roe', 'Roe', ''],
    ['en', 'the Ambassador Jane Roe', 'Jane Roe [Ambassador]', ''],
    ['en', 'The Ambassador Jane Roe', 'Jane Roe [Ambassador]', ''],
    ['en', 'Minister, Jane Roe', 'Jane Roe [Minister]', ''],
    ['en', 'France Jane Roe', 'Jane Roe', ''],
    ['en', 'Dr. Jane Roe, Deputy Head of Mission, at the fair', 'Jane Roe [Deputy Head of Mission]', ', at the fair'],
    ['en', 'Jane Roe, Avenian Ambassador', 'Jane Roe [Avenian Ambassador]', ''],
    ['en', 'Jane Roe, the Ambassador of Avenia for trade', 'Jane Roe [Ambassador of Avenia for trade]', ''],
    ['en', 'Jane Roe, friend of the Ambassador', 'Jane Roe', ', friend of the Ambassador'],
    ['en', 'Jane Roe Avenian Ambassador to Canada for all', 'Jane Roe [Avenian Ambassador to Canada]', ' for all'],
    ['en', 'Jane Roe Ambassador in Ottawa', 'Jane Roe [Ambassador]', ' in Ottawa'],
    ['en', 'Jane Roe Ambassador to Canada, in Ottawa', 'Jane Roe [Ambassador to Canada]', ', in Ottawa'],
    ['en', 'Jane Roe; Ambassador', 'Jane Roe', '; Ambassador'],
    ['en', 'Ambassador Jane Roe (Avenia)', 'Jane Roe [Ambassador]', ' (Avenia)'],
    ['en', 'Amb. Jane Roe', 'Jane Roe [Amb.]', ''],
    ['en', 'Amb. Jane Roe, Permanent Representative', 'Jane Roe [Permanent Representative]', ''],
    ['en', 'Ambassador Jane Roe, Permanent Representative', 'Jane Roe [Ambassador]', ', Permanent Representative'],
    ['en', 'Minister of Transport Jane Roe', 'Jane Roe [Minister of Transport]', ''],
    ['en', 'Ambassador of Avenia Jane Roe', 'Jane Roe [Ambassador of Avenia]', ''],
    ['en', 'Ambassador of France Jane Roe', 'Jane Roe [Ambassador of France]', ''],
    ['en', 'Minister of the Republic of Avenia Jane Roe', 'Jane Roe [Minister of the Republic of Avenia]', ''],
    ['en', 'Minister of the Republic of East Avenia J. Roe', 'J. Roe [Minister of the Republic of East Avenia]', ''],
    ['en', 'Ambassador of Avenia J. F. Roe', 'J. F. Roe [Ambassador of Avenia]', ''],
    ['en', 'Minister Jane F. Roe', 'Jane F. Roe [Minister]', ''],
    ['en', 'Avenia Minister J.F. Roe', 'J.F. Roe [Avenia Minister]', ''],
    ['en', 'H.E.Mr. John Roe', 'John Roe', ''],
    ['en', 'H.E. Mr. John Roe, Ambassador', 'John Roe [Ambassador]', ''],
    ['en', 'Deputy Amb. Jane Roe, Permanent Representative', 'Jane Roe [Deputy Amb.]', ', Permanent Representative'],
    ['en', 'Amb. of Avenia Jane Roe, Special Envoy', 'Jane Roe [Amb. of Avenia]', ', Special Envoy'],
    ['en', 'Foreign Minister Jane Roe', 'Jane Roe [Foreign Minister]', ''],
    ['en', 'Foreign Ministry Jane Roe', 'Jane Roe [Foreign Ministry]', ''],
    ['en', 'Canada Ambassador Jane Roe', 'Jane Roe [Canada Ambassador]', ''],
    ['en', 'President of the Republic Jane Roe', 'Jane Roe [President of the Republic]', ''],
    ['en', 'President of the Republic J. Roe Doe', 'J. Roe Doe [President of the Republic]', ''],
    ['en', 'Jane Roe debates Ferry Law', 'Jane Roe', ' debates Ferry Law'],
    ['en', 'Jane Roe eFerry', 'Jane Roe', ' eFerry'],
    ['en', 'Prof.Dr. Jane Roe', 'Jane Roe', ''],
    ['en', 'H.E.MR. John Roe', 'John Roe', ''],
    ['en', 'Dr.Jones Roe', 'Dr.Jones Roe', ''],
    ['en', 'J. McROE', 'J. McROE', ''],
    ['en', 'J. ROE-Doe', 'J. ROE-Doe', ''],
    ['en', 'Mr. MAJOR', 'MAJOR', ''],
    ['en', 'words of J. Roe', 'J. Roe', ''],
    ['en', 'Jane Roe and J. F. Doe', 'Jane Roe', ' and J. F. Doe'],
    ['en', 'Jane Roe H.E. John Doe', 'Jane Roe', ' H.E. John Doe'],
    ['en', 'Ida A.B.MAJOR Roe', 'Ida A.B.MAJOR Roe', ''],
    ['en', 'Ambassador Roe J.F.', 'Roe J.F. [Ambassador]', ''],
    ['en', 'Mr John Roe Ambassador', 'John Roe [Ambassador]', ''],
    ['en', 'Avenia, Jane Roe Ambassador', 'Jane Roe [Ambassador]', ''],
    ['en', 'Ambassador Mr John Roe', 'John Roe [Ambassador]', ''],
    ['en', 'Jane Roe Ambassador to Berlin', 'Jane Roe [Ambassador to Berlin]', ''],
    ['en', 'Jane Roe Ambassador to inland ports', 'Jane Roe [Ambassador to inland ports]', ''],
    ['en', 'Jane Roe, Ambassador to the UN', 'Jane Roe [Ambassador to the UN]', ''],
    ['en', `${','.repeat(58)}Jane Roe`, 'Jane Roe', ''],
    ['fr', 'Jean M Morel', 'Jean M Morel', ''],
    ['fr', 'Jean-Luc MOREL', 'Jean-Luc MOREL', ''],
    ['es', 'Embajador de Avenia Juan Solís', 'Juan Solís [Embajador de Avenia]', ''],
    ['de', 'Botschafterin Republik Avenien Erika Lindner', 'Erika Lindner [Botschafterin Republik Avenien]', ''],
    ['fr', 'l’ambassadeur Jean Morel', 'Jean Morel [ambassadeur]', ''],
    ['fr', 'la ministre d’Avénie Claire Aubert', 'Claire Aubert [ministre d’Avénie]', ''],
    ['fr', 'M. Jean Morel, ambassadeur d’Avénie', 'Jean Morel [ambassadeur d’Avénie]', ''],
    ['fr', 'M. Morel', 'Morel', ''],
    ['es', 'el Embajador Juan de la Cruz Solís', 'Juan de la Cruz Solís [Embajador]', ''],
    ['de', 'Botschafter Max von Lindner', 'Max von Lindner [Botschafter]', ''],
    ['de', 'Ministerin der Republik Avenien Erika Lindner', 'Erika Lindner [Ministerin der Republik Avenien]', ''],
    ['de', 'Herrn Lindner', 'Lindner', ''],
    ['ru', 'Министра транспорта Авении А.Б.Петрова', 'А.Б.Петрова [Министра транспорта Авении]', ''],
    ['ru', 'Посла Авении в Канаде Ивана Сидорова', 'Ивана Сидорова [Посла Авении в Канаде]', ''],
    ['ru', 'представителя МИД Авении М. В. Орловой', 'М. В. Орловой [представителя МИД Авении]', ''],
  ];

  it.each(bylines)('%s: “%s” names %s', (language, byline, name, rest) => {
    expect(told(byline, language)).toEqual([name, rest]);
  });

  it.each([
    ['en', 'Roe'],
    ['en', 'Roe Ambassador'],
    ['en', 'Ambassador to Jane Roe'],
    ['en', 'Jane van der'],
    ['en', 'van der Roe'],
    ['en', 'Jane EU'],
    ['en', 'Ambassador (Jane Roe)'],
    ['en', 'Ambassador “Jane Roe”'],
    ['en', 'Embassy'],
    ['en', 'Roe J.F.'],
    ['en', 'OPCW Week'],
    ['en', 'Embassy, OPCW Week'],
    ['en', 'Harbour NGO'],
    ['en', `${','.repeat(59)}Jane Roe`],
    ['en', ''],
    ['ru', 'Министра Норландии'],
    ['ru', 'Петрова'],
  ])('%s: “%s” names nobody', (language, byline) => {
    expect(told(byline, language)).toEqual([null, byline]);
  });
});

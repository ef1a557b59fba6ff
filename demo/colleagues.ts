import { editorCode, pressOfficerCode, translatorCode } from '../src/desk/rights/role-codes';
import type { DemoColleague } from './filing/demo-content';

/** Who works at the embassy's press office: one of each role, to be signed in as. Invented like everybody here. */
export const colleagues: readonly DemoColleague[] = [
  { firstname: 'Nela', lastname: 'Varn', email: 'press@orvelia.example', roleCode: pressOfficerCode },
  { firstname: 'Tomas', lastname: 'Ebrin', email: 'editor@orvelia.example', roleCode: editorCode },
  { firstname: 'Iva', lastname: 'Sorel', email: 'translator-ru@orvelia.example', roleCode: translatorCode('ru') },
];

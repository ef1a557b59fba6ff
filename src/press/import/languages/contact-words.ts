/** Labels of contacts in small letters, by what they announce. */

/** Labels that name the channel of what follows, not whom it is for. */
export const channelWords =
  'tel|tél|phone|phones|telephone|téléphone|teléfono|telefono|telefone|telefon|mobile|hotline|тел|телефон|телефоны|' +
  'факс и телефон|моб|мобильный|هاتف|الهاتف|رقم الهاتف|e-mail|email|mail|courriel|correo|correo electrónico|' +
  'adresse électronique|эл. почта|электронная почта|почта|имейл|البريد الإلكتروني|البريد الالكتروني|بريد إلكتروني';

export const faxWords = 'fax|telefax|télécopie|факс|فاكس|الفاكس';

export const hoursWords =
  'hours|opening hours|working hours|reception hours|часы работы|часы приёма|часы приема|время работы|приём|' +
  "heures|heures d’ouverture|heures d'ouverture|horaires|horario|horario de atención|horas|öffnungszeiten|" +
  'sprechzeiten|ساعات العمل|أوقات العمل|أوقات الدوام|ساعات الاستقبال|години роботи|orari|orario|horário';

export const addressWords =
  'address|адрес|адреса|adresse|anschrift|dirección|indirizzo|endereço|العنوان|عنوان|web|website|сайт|site|sitio web|الموقع';

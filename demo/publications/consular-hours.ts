import type { DemoPublication } from '../filing/demo-content';

export const consularHours: DemoPublication = {
  type: 'announcement',
  date: '2026-07-14',
  facts: { form: 'news' },
  topics: ['consular'],
  texts: {
    en: {
      title: 'New hours of the consular section from 1 September',
      place: 'Stockholm',
      paragraphs: [
        'From 1 September the consular section is open on Tuesdays and Thursdays from 10:00 to 15:00. Appointments are made by e-mail or by telephone; the answer comes on the next working day.',
        'Certificates of residence and student cards no longer need a visit: the form may be sent by post with a copy of the passport.',
      ],
    },
    ru: {
      title: 'Новые часы приёма консульского отдела с 1 сентября',
      place: 'Стокгольм',
      paragraphs: [
        'С 1 сентября консульский отдел принимает по вторникам и четвергам с 10:00 до 15:00. Записаться можно по электронной почте или по телефону; ответ придёт на следующий рабочий день.',
        'За справками о проживании и студенческими картами больше не нужно приходить лично: анкету с копией паспорта можно прислать по почте.',
      ],
    },
    fr: {
      title: 'Nouveaux horaires de la section consulaire à partir du 1er septembre',
      place: 'Stockholm',
      paragraphs: [
        'À partir du 1er septembre, la section consulaire est ouverte le mardi et le jeudi de 10 à 15 heures. Les rendez-vous se prennent par courriel ou par téléphone ; la réponse arrive le jour ouvrable suivant.',
        'Les attestations de résidence et les cartes d’étudiant ne nécessitent plus de visite : le formulaire peut être envoyé par la poste avec une copie du passeport.',
      ],
    },
    ar: {
      title: 'مواعيد جديدة للقسم القنصلي ابتداءً من 1 سبتمبر',
      place: 'ستوكهولم',
      paragraphs: [
        'ابتداءً من 1 سبتمبر يستقبل القسم القنصلي المراجعين يومي الثلاثاء والخميس من الساعة 10:00 إلى 15:00. تُحجز المواعيد بالبريد الإلكتروني أو بالهاتف، ويأتي الرد في يوم العمل التالي.',
        'لم تعد شهادات الإقامة وبطاقات الطلاب تتطلب الحضور شخصيًا: يمكن إرسال الاستمارة بالبريد مع نسخة من جواز السفر.',
      ],
    },
  },
};

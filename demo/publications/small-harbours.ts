import type { DemoPublication } from '../filing/demo-content';

export const smallHarbours: DemoPublication = {
  type: 'article',
  date: '2026-08-27',
  people: [{ function: 'author', who: 'corvel' }],
  topics: ['trade', 'harbours'],
  texts: {
    en: {
      title: 'Small harbours, long routes',
      outlet: 'The Amber Trader',
      excerpt: 'Why a port with two cranes can be a better partner than one with two hundred.',
      paragraphs: [
        'Ask a merchant which port she prefers and she will name a large one. Ask her where somebody last called her by her name, and she will name a small one.',
        'Brenmar has two cranes. That is enough for vanilla, instruments and paper boats, and it leaves time to look at what is being lifted. In the past three years not one crate bound for the Baltic has been lost, and only one was opened by mistake; it came back with an apology and a jar of honey.',
        'Large ports will always carry more. But the trade of the coming years is made of small, well-packed, carefully described things, and for those a quay where people read labels is worth a detour.',
      ],
    },
    ru: {
      title: 'Малые гавани, дальние пути',
      outlet: 'Янтарный коммерсант',
      excerpt: 'Почему порт с двумя кранами бывает лучшим партнёром, чем порт с двумя сотнями.',
      paragraphs: [
        'Спросите торговца, какой порт он предпочитает, и он назовёт большой. Спросите, где его в последний раз назвали по имени, — и он назовёт маленький.',
        'В Бренмаре два крана. Для ванили, инструментов и бумажных корабликов этого достаточно, и остаётся время посмотреть, что именно поднимаешь. За последние три года не пропал ни один ящик, отправленный на Балтику, и лишь один вскрыли по ошибке: он вернулся с извинениями и банкой мёда.',
        'Большие порты всегда будут перевозить больше. Но торговля ближайших лет — это вещи небольшие, хорошо упакованные и тщательно описанные, и ради причала, где читают этикетки, стоит сделать крюк.',
      ],
    },
    fr: {
      title: 'Petits ports, longues routes',
      outlet: 'Le Négociant d’ambre',
      excerpt: 'Pourquoi un port de deux grues peut être un meilleur partenaire qu’un port de deux cents.',
      paragraphs: [
        'Demandez à une négociante quel port elle préfère : elle en citera un grand. Demandez-lui où on l’a appelée pour la dernière fois par son nom : elle en citera un petit.',
        'Brenmar a deux grues. C’est assez pour la vanille, les instruments et les bateaux de papier, et cela laisse le temps de regarder ce que l’on soulève. En trois ans, pas une caisse à destination de la Baltique ne s’est perdue, et une seule a été ouverte par erreur ; elle est revenue avec des excuses et un pot de miel.',
        'Les grands ports transporteront toujours davantage. Mais le commerce des années à venir se fera de petites choses bien emballées et bien décrites ; pour elles, un quai où l’on lit les étiquettes vaut le détour.',
      ],
    },
    ar: {
      title: 'موانئ صغيرة ودروب طويلة',
      outlet: 'تاجر الكهرمان',
      excerpt: 'لماذا قد يكون ميناء فيه رافعتان شريكًا أفضل من ميناء فيه مئتان.',
      paragraphs: [
        'اسأل تاجرة أي ميناء تفضل، فستذكر ميناءً كبيرًا. واسألها أين ناداها أحد باسمها آخر مرة، فستذكر ميناءً صغيرًا.',
        'في برنمار رافعتان. وهذا يكفي للفانيليا والآلات الموسيقية وقوارب الورق، ويترك وقتًا للنظر في ما يُرفع. لم يضع في السنوات الثلاث الماضية صندوق واحد متجه إلى بحر البلطيق، ولم يُفتح خطأً إلا صندوق واحد عاد ومعه اعتذار وبرطمان عسل.',
        'ستنقل الموانئ الكبيرة دائمًا أكثر. لكن تجارة السنوات القادمة قوامها أشياء صغيرة حسنة التغليف ودقيقة الوصف، ومن أجلها يستحق رصيف تُقرأ فيه البطاقات أن نسلك إليه طريقًا أطول.',
      ],
    },
  },
};

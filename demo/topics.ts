import type { DemoContent } from './filing/demo-content';

export const topics: DemoContent['topics'] = {
  culture: { en: 'Culture', ru: 'Культура', fr: 'Culture', ar: 'الثقافة' },
  botany: { en: 'Botany', ru: 'Ботаника', fr: 'Botanique', ar: 'علم النبات' },
  harbours: { en: 'Seas and harbours', ru: 'Моря и гавани', fr: 'Mers et ports', ar: 'البحار والموانئ' },
  science: {
    en: 'Science and education',
    ru: 'Наука и образование',
    fr: 'Sciences et éducation',
    ar: 'العلوم والتعليم',
  },
  trade: { en: 'Trade', ru: 'Торговля', fr: 'Commerce', ar: 'التجارة' },
  consular: { en: 'Consular services', ru: 'Консульские услуги', fr: 'Services consulaires', ar: 'الخدمات القنصلية' },
};

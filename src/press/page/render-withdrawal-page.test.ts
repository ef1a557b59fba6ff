import type { Instant, TimeZone } from 'strapi-plugin-dateline/core';
import { frameOf } from '../../../tests/helpers/fictional-office';
import { attributesOf, decodeEntities, textOfHtml } from '../../../tests/helpers/html-text';
import type { Withdrawal } from '../public/former-address';
import { renderWithdrawalPage } from './render-withdrawal-page';

const withdrawal: Withdrawal = {
  type: 'statement',
  documentId: 'd1',
  locale: 'en',
  slug: 'on-the-harbour',
  title: 'On the harbour',
  reason: 'It named the wrong pier.\nA new text follows.',
  withdrawnAt: '2031-03-29T23:30:00.000Z' as Instant,
};

const rendered = (part: Partial<Withdrawal> = {}) =>
  renderWithdrawalPage({
    frame: frameOf(part.locale ?? 'en'),
    withdrawal: { ...withdrawal, ...part },
    timeZone: 'Europe/Moscow' as TimeZone,
  });

test('a text that was taken back says what it was, when it was taken back in the office’s zone, and why', () => {
  expect(textOfHtml(rendered())).toMatch(
    /Statement Withdrawn On the harbour Withdrawn on 30 March 2031 Reason It named the wrong pier\..*All messages/,
  );
});

test('a reason of two lines is written in two', () => {
  expect(rendered()).toMatch(/It named the wrong pier\.<br[^>]*>\s*A new text follows\./);
});

test('it leads to all messages of its language', () => {
  expect(attributesOf(rendered({ locale: 'fr' }), 'href')).toContain('/fr/messages');
});

test('a hostile reason stays a reason', () => {
  const markup = rendered({ title: '<script>', reason: '"><script>alert(1)</script>' });
  expect(markup).not.toContain('<script');
  expect(decodeEntities(markup)).toContain('alert(1)');
});

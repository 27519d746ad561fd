import { openDetails, sealDetails } from '../../src/store/sealed-details.ts';
import { threadKey } from '../../src/store/thread-key.ts';
import { ledgerDetail, testVault, threadRef } from '../support/ledger-fixtures.ts';

describe('what a post tells', () => {
  const key = threadKey(threadRef());
  const salt = testVault.newSalt();
  const details = [ledgerDetail(), ledgerDetail({ trait: 'sex', subject: 1, unique: true })];
  const sealed = sealDetails(testVault, salt, key, '1700000000001', details) ?? '';

  it('opens in its own place to what was sealed', () => {
    expect(openDetails(testVault, salt, key, '1700000000001', sealed)).toEqual(details);
  });

  it.each([
    ['another post', key, '1700000000002', sealed],
    ['another thread', threadKey(threadRef('2')), '1700000000001', sealed],
    ['a text that was changed', key, '1700000000001', `${sealed.slice(0, -2)}AA`],
  ])('does not open for %s', (_, thread, post, text) => {
    expect(() => openDetails(testVault, salt, thread, post, text)).toThrow(
      expect.objectContaining({ code: 'sealed_text_unreadable' }),
    );
  });
});

/** A rule for `npm run check:secrets`: the kinds of secret that this program is given, and that the package's own rules do not know. */

/** What is looked for, each by its own mark, so that an id, a digest of a package or a name is none. */
export const kinds: Readonly<Record<string, RegExp>> = {
  // Three letters, a figure, `Q~`: Microsoft writes them so to be found ("Client secrets", identifiable secrets).
  'a client secret of Entra': /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/g,
  // 32 bytes; digests of packages say which kind they are.
  'a master key': /(?<![\w+/-])[\w+/-]{43}=(?!=)/g,
  'a key of an Azure account': /(?<![\w+/-])[\w+/-]{86}==/g,
  'a signed token': /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{20,}/g,
};

interface Source {
  readonly content: string;
}
interface Context {
  createTranslator(messages: object): (id: string) => object;
  report(found: { readonly message: object; readonly range: readonly [number, number] }): void;
}

/** One for each kind: what is filled into a message is hidden when it is shown. */
const messages = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, { en: () => `found ${kind}` }]));

/** In secretlint's form ("Creating rule"). */
export const creator = {
  messages,
  meta: { id: 'own-secrets', type: 'scanner', recommended: false, supportedContentTypes: ['text'] },
  create(context: Context) {
    const say = context.createTranslator(messages);
    return {
      file({ content }: Source): void {
        for (const [kind, pattern] of Object.entries(kinds))
          for (const { index, 0: text } of content.matchAll(pattern))
            context.report({ message: say(kind), range: [index, index + text.length] });
      },
    };
  },
};

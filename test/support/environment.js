import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

/**
 * Jest's environment for Node, in a context whose global object is an ordinary one. In Jest's own every look at a global, at `Math` or
 * `Set`, goes through an interceptor and takes some twenty times as long, of which the reading of texts is full.
 */
// biome-ignore lint/style/noDefaultExport: jest asks for it so.
export default class extends TestEnvironment {
  constructor(...given) {
    const { createContext } = vm;
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(...given);
    } finally {
      vm.createContext = createContext;
    }
  }
}

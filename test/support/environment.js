import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

/**
 * Jest's environment for Node, in a context whose global object is an ordinary one. In Jest's own every look at a global, at `Math` or
 * `Set`, goes through an interceptor and takes some twenty times as long, of which the reading of texts is full.
 *
 * Jest 30 has no setting for it: the constructor makes the context itself, around a proxy, and everything after that belongs to the
 * context that it has made, so the one call is answered otherwise while it runs. What is lost is that Jest clears the proxy's globals at
 * the end of a file; the whole context goes then anyway.
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

import type { Metrics } from '../chaperone/ports.ts';
import type { Connector } from './connector.ts';

/** The same connector, counting the answers that tell Chaperone to wait. */
export function countThrottles(connector: Connector, metrics: Metrics): Connector {
  return {
    request: async (...given) => {
      const exchange = await connector.request(...given);
      if (exchange.kind === 'answered' && exchange.status === 429)
        metrics.count('throttles', 'connector_429');
      return exchange;
    },
  };
}

import type { ThingActions } from '../../components/thingActions';
import type { Exploring } from './exploring';

export function Own(_props: ThingActions & { readonly exploring: Exploring }) {
  return null;
}

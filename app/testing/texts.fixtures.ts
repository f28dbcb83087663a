import type { NotSent, Outgoing } from '../../platform/messages/transport.ts';
import { asApp } from './as-app.ts';
import { aCity, testGatewayToken } from './city.ts';
import { aKey, aNeed, choose, type Spoken, solve } from './need.fixtures.ts';

export const phone = '19900001001';

/** A city with a gateway of short messages that takes everything, until it is told not to. */
export async function textedCity() {
  const sent: Outgoing[] = [];
  const gateway = { fault: null as NotSent | null };
  const send = async (outgoing: Outgoing) => {
    if (gateway.fault) throw gateway.fault;
    sent.push(outgoing);
    return { id: `gw-${sent.length}` };
  };
  const city = await aCity({ sms: { send }, mail: null, keeps: false });
  // Half past ten: everybody is awake.
  city.later(150);
  const rows = async (columns: string) =>
    (
      await asApp<Record<string, unknown>>(
        city.opened,
        city.city.id,
        `select ${columns} from messages.message order by created_at, id`,
      )
    ).rows;
  const reply = (text: string, from = phone, id = aKey()) =>
    city.call('POST', '/api/gateway/replies', {
      headers: { authorization: `Bearer ${testGatewayToken}` },
      body: { id, from, text },
    });
  return { city, sent, gateway, rows, reply };
}

export type Texted = Awaited<ReturnType<typeof textedCity>>;

export async function answered({ city }: Texted, words?: string): Promise<Spoken> {
  const need = await aNeed(city, words);
  await choose(city, need, { lead: 'wage-help', name: '王桂兰', phone });
  await city.work();
  await solve(city, need, 'liu-haidong');
  await city.work();
  return need;
}

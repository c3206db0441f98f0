import { it } from 'vitest';
import { chooseGraph } from '../src/network/graph/chooseGraph';
import { graphShape } from '../src/scene/networkShape';
import { placeGraph } from '../src/layout/placeGraph';
import { findThing, placeById } from '../src/network/lookUp';
import { writeFileSync } from 'node:fs';
import { realNetwork } from './fixtures/anEcosystem';
const { network, layout } = realNetwork();
const whole: any = { ...network, ...network.members };
it('p', () => {
  let svg = '';
  for (const [id, steps] of [['cz',1],['mijnstreek',1],['cz',2],['limburg',1],['zuyderland',1],['sittard-geleen',1],['zuid-limburg',2],['heerlen',1],['ggd-zuid-limburg',3]] as any) {
    const t = findThing(network, id)!;
    if (!t) { console.log('no', id); continue; }
    const centre: any = t.kind === 'area' ? { kind: 'place', index: placeById(network, id) } : t;
    const g = chooseGraph(whole, { centre, steps, most: 400 });
    const shape = graphShape(whole, layout, g);
    const s = process.cpuUsage();
    const run = placeGraph(shape);
    let r = run.next(); while (!r.done) r = run.next();
    const ms = process.cpuUsage(s).user / 1000;
    const { x, y } = r.value as any;
    let [l, rr, t0, b] = [1e9, -1e9, 1e9, -1e9]; let ground = 0;
    shape.bodies.forEach((body, i) => { l = Math.min(l, x[i]-body.halfWidth); rr = Math.max(rr, x[i]+body.halfWidth); t0 = Math.min(t0, y[i]-body.above); b = Math.max(b, y[i]+body.below); ground += 2*body.halfWidth*(body.above+body.below); });
    const fit = Math.min(1.25, (1056-72)/(rr-l), (600-72)/(b-t0));
    console.log(id, steps, g.things.length, g.edges.length, `${Math.round(rr-l)}x${Math.round(b-t0)}`, 'aspect', ((rr-l)/(b-t0)).toFixed(2), 'fill', (ground/((rr-l)*(b-t0))).toFixed(2), 'fit', fit.toFixed(2), ms.toFixed(0)+'ms');
    svg += `<svg xmlns="http://www.w3.org/2000/svg" width="1100" height="640" viewBox="${l-20} ${t0-20} ${rr-l+40} ${b-t0+40}" style="border:1px solid">` + g.edges.map((e)=>`<path d="M${x[e.organisation]} ${y[e.organisation]}L${x[e.verband]} ${y[e.verband]}" stroke="#999" stroke-width="1"/>`).join('') + shape.bodies.map((body,i)=>`<rect x="${x[i]-body.halfWidth}" y="${y[i]-body.above}" width="${2*body.halfWidth}" height="${body.above+body.below}" fill="${g.things[i]!.kind==='organisation'?'#8bf8':'#fb88'}"/>`).join('') + '</svg>';
  }
  writeFileSync('/tmp/net.html', '<body>'+svg);
}, 60000);

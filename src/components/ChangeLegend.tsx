import { changeKinds } from '../ecosystem/changes';
import { changeWords } from '../wording/changeWords';
import { ChangeSign } from './ChangeSign';
import { useWords } from './Words';

/** What the marks of changes mean; part of the legend while changes are shown. */
export function ChangeLegend() {
  const { language } = useWords();
  const { kinds, legend, legendNumber } = changeWords[language];
  return (
    <div className="legend-changes">
      <h3 className="legend-name">{legend}</h3>
      <ul className="legend-signs">
        {changeKinds.map((kind) => (
          <li key={kind}>
            <ChangeSign kind={kind} />
            {kinds[kind]}
          </li>
        ))}
        <li>
          <span className="change-number" aria-hidden="true">
            3
          </span>
          {legendNumber}
        </li>
      </ul>
    </div>
  );
}

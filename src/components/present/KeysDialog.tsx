import { storyWords } from '../../wording/storyWords';
import { Modal } from '../Modal';
import { useWords } from '../Words';

/** The keys of whoever presents. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const said = storyWords[useWords().language];
  return (
    <Modal title={said.keysTitle} isOpen onClose={onClose} testId="story-keys">
      <table className="key-table story-keys">
        <tbody>
          {said.keys.map(({ keys, does }) => (
            <tr key={does}>
              <th scope="row">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">{said.keysNote}</p>
    </Modal>
  );
}

import { describe, expect, it } from 'vitest';
import { mayWrite, saveInFolder, type WritableFolder } from '../../../src/store/desk/folder';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A folder in memory, as a browser gives it. */
function aFolder(files: Map<string, Uint8Array>, refuses: (name: string) => boolean = () => false) {
  const handleOf = (name: string) => ({
    getFile: async () => ({ arrayBuffer: async () => Uint8Array.from(files.get(name) ?? []).buffer }),
    createWritable: async () => {
      if (refuses(name)) throw new Error('disk full');
      let written: Uint8Array = new Uint8Array();
      return {
        write: async (content: Uint8Array) => {
          written = content;
        },
        close: async () => void files.set(name, written),
      };
    },
  });
  const folder = {
    name: 'map',
    getFileHandle: async (name: string, options?: { readonly create?: boolean }) => {
      if (!files.has(name) && options?.create !== true) throw new DOMException('no', 'NotFoundError');
      return handleOf(name);
    },
    requestPermission: async () => 'granted',
  };
  return folder as unknown as WritableFolder;
}

const read = { name: 'tafels.csv', bytes: bytes('oud') };
const made = { name: 'tafels.csv', bytes: bytes('nieuw') };

describe('saveInFolder(folder, files, read)', () => {
  it('writes over the file that was read', async () => {
    const files = new Map([['tafels.csv', bytes('oud')]]);
    expect(await saveInFolder(aFolder(files), [made], [read])).toEqual({ kind: 'saved' });
    expect(files.get('tafels.csv')).toEqual(bytes('nieuw'));
  });

  it('writes nothing when one of the files was changed, removed or made by someone else', async () => {
    const other = { name: 'deelnames.csv', bytes: bytes('nieuw') };
    const otherRead = { name: 'deelnames.csv', bytes: bytes('oud') };
    for (const there of [new Map([['deelnames.csv', bytes('anders')]]), new Map<string, Uint8Array>()]) {
      const files = new Map([['tafels.csv', bytes('oud')], ...there]);
      expect(await saveInFolder(aFolder(files), [made, other], [read, otherRead])).toEqual({
        kind: 'changed-elsewhere',
        name: 'deelnames.csv',
      });
      expect(files.get('tafels.csv')).toEqual(bytes('oud'));
    }
  });

  it('says which files were written when the disk refuses one', async () => {
    const files = new Map([
      ['tafels.csv', bytes('oud')],
      ['deelnames.csv', bytes('oud')],
    ]);
    const both = [made, { name: 'deelnames.csv', bytes: bytes('nieuw') }];
    const before = [read, { name: 'deelnames.csv', bytes: bytes('oud') }];
    const folder = aFolder(files, (name) => name === 'deelnames.csv');
    expect(await saveInFolder(folder, both, before)).toEqual({ kind: 'failed', written: ['tafels.csv'] });
  });
});

describe('mayWrite(folder)', () => {
  it('takes a refusal, and an error, for no', async () => {
    const folder = aFolder(new Map());
    expect(await mayWrite(folder)).toBe(true);
    expect(await mayWrite({ ...folder, requestPermission: async () => 'denied' })).toBe(false);
    const fails = async (): Promise<PermissionState> => {
      throw new DOMException('no press', 'SecurityError');
    };
    expect(await mayWrite({ ...folder, requestPermission: fails })).toBe(false);
  });
});

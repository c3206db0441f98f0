import { municipalities } from '../../layout/geo/placeMunicipalities';

/** The municipalities that the little map draws; their positions here are what everything else calls a shape. */
export const mapMunicipalities: readonly { readonly code: string; readonly name: string }[] = municipalities;

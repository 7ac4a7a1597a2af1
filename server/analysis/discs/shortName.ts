/** What the names of French perimeters begin with, and what says nothing on a map of them. */
const LEGAL_FORM = /^(?:CC|CA|CU) (?:du |des |de la |de l’|de |d’)?/;
const KIND_OF_PLACE = /^(?:Région|Canton|Interrégionale) (?:du |de |d’)?/;
const SUFFIX = / (?:Agglo|Agglomération|Métropole|Terres et Mers|en Montreuillois)$/;

/**
 * Name of a territory for a picture: « CA de Béthune-Bruay, Artois-Lys Romane » is Béthune-Bruay. It never enters a
 * sentence.
 */
export function shortName(name: string): string {
  const [first] = name
    .replace(LEGAL_FORM, "")
    .replace(KIND_OF_PLACE, "")
    .split(/, | - | et d(?:u|e la|e l’) ?/) as [string];
  return first.replace(SUFFIX, "");
}

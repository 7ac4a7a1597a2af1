import type { IssueCode } from "#contract/issue";
import type { Catalogue } from "./say.ts";

/** One sentence a fault of an input, and `issue.place` before it (ICU MessageFormat). */
export const ISSUE_WORDS: Record<"fr" | "en", Catalogue<IssueCode | "issue.place">> = {
  fr: {
    "issue.place":
      "{scope, select, file {{file}} row {{file}, ligne {line}} other {{file}, ligne {line}, colonne « {column} »}}",
    "empty-file":
      "Ce fichier ne contient aucune ligne de données. Vérifiez que c’est le bon, puis déposez-le de nouveau.",
    "unreadable-encoding":
      "Les accents de ce fichier sont illisibles. Enregistrez-le au format « CSV UTF-8 », puis déposez-le de nouveau.",
    "missing-column":
      "La colonne obligatoire « {column} » manque. Ajoutez-la, ou dites laquelle de vos colonnes en tient lieu.",
    "unknown-column":
      "La colonne « {column} » n’est pas connue. {suggestion, select, none {Renommez-la, ou marquez-la comme « à ignorer ».} other {Vouliez-vous écrire « {suggestion} » ?}}",
    "duplicate-column":
      "La colonne « {column} » figure {count, plural, =2 {deux fois} other {# fois}}. Gardez-en une seule.",
    "corrupt-file":
      "Ce fichier est abîmé ou incomplet. Ouvrez-le dans votre tableur, enregistrez-le de nouveau, puis déposez-le.",
    "row-width":
      "Cette ligne a {found, plural, one {# case} other {# cases}}, l’en-tête {expected, number}. Cherchez un séparateur en trop ou un guillemet non refermé.",
    "required-value": "Cette case est vide, alors qu’elle est obligatoire. Remplissez-la, ou retirez la ligne.",
    "bad-siret":
      "« {value} » n’est pas un SIRET valable : {why, select, length {il faut 14 chiffres, il y en a {found, number}} spreadsheet {le tableur l’a transformé en nombre} other {la clé de contrôle est fausse}}. Mettez la colonne au format texte et recopiez le numéro, ou laissez la case vide.",
    "bad-siren":
      "« {value} » n’est pas un SIREN valable : {why, select, length {il faut 9 chiffres, il y en a {found, number}} other {la clé de contrôle est fausse}}. Recopiez le numéro, ou laissez la case vide.",
    "bad-rna":
      "« {value} » n’est pas un numéro RNA : il s’écrit W suivi de 9 chiffres. Corrigez-le, ou laissez la case vide.",
    "unknown-commune":
      "La commune « {value} » n’est pas trouvée. {count, plural, =0 {Vérifiez son nom, ou donnez son code INSEE.} =1 {Est-ce {candidates} ?} other {Choisissez parmi : {candidates}.}}",
    "ambiguous-commune":
      "{count, plural, one {# commune porte} other {# communes portent}} le nom « {value} » : {candidates}. Donnez le code INSEE de la bonne.",
    "merged-commune":
      "« {value} » fait désormais partie de la commune « {successor} ». L’acteur y est rattaché ; vérifiez que cela vous convient.",
    "commune-mismatch": "Le code INSEE {code} désigne « {name} », et non « {value} ». Corrigez l’un des deux.",
    "out-of-region":
      "« {value} » est hors des Hauts-de-France. L’acteur est conservé ; ses liens compteront comme extérieurs.",
    "unknown-actor":
      "Aucun acteur ne correspond à « {value} ». {suggestion, select, none {Ajoutez d’abord cet acteur, ou corrigez son nom.} other {Vouliez-vous écrire « {suggestion} » ?}}",
    "unknown-source":
      "La source « {value} » n’existe pas encore. Ajoutez-la au fichier des sources, ou corrigez son identifiant.",
    "duplicate-id":
      "L’identifiant « {id} » est déjà pris à la ligne {otherLine}. Donnez à chaque ligne un identifiant différent.",
    "duplicate-link":
      "Ce lien répète celui de la ligne {otherLine} : mêmes acteurs, même type, mêmes dates. Gardez l’une des deux lignes.",
    "loop-link": "Ce lien part de « {name} » et y revient. Corrigez l’un des deux acteurs, ou retirez la ligne.",
    "wrong-ends":
      "Un lien de type « {kind} » ne peut pas unir ces deux fiches. Attendu : {expected}. Inversez-les, ou changez le type.",
    "unknown-kind":
      "« {value} » n’est pas une valeur connue. {suggestion, select, none {Valeurs possibles : {allowed}.} other {Vouliez-vous écrire « {suggestion} » ?}}",
    "value-out-of-range": "La valeur {value} sort des limites. Donnez un nombre entre {min, number} et {max, number}.",
    "bad-number":
      "« {value} » n’est pas un nombre. Écrivez seulement des chiffres, avec une virgule pour les décimales.",
    "bad-date": "« {value} » n’est pas une date reconnue. Écrivez 2020, 03/2020, 31/03/2020 ou 2020-03-31.",
    "end-before-start":
      "La fin ({end}) précède le début ({start}). Inversez les deux dates, ou corrigez l’une d’elles.",
    "text-too-long": "Ce texte a {found, number} caractères ; la limite est de {max, number}. Raccourcissez-le.",
    "bad-url": "« {value} » n’est pas une adresse de site. Commencez par https:// ou http://.",
    "bad-id":
      "« {value} » ne peut pas servir d’identifiant. Utilisez de 1 à 64 lettres minuscules sans accent, chiffres ou tirets.",
    "unknown-separator":
      "Le séparateur de colonnes n’est pas reconnu. Utilisez partout le point-virgule, la virgule ou la tabulation.",
    "unsupported-format": "Le format « {extension} » n’est pas accepté. Formats acceptés : {allowed}.",
    "file-too-large":
      "Ce fichier pèse {size, number} Mo ; la limite est de {max, number} Mo. Répartissez-le en plusieurs fichiers.",
    "too-many-rows":
      "Ce fichier compte {found, number} lignes ; la limite est de {max, number}. Répartissez-les en plusieurs fichiers.",
    "archive-bomb":
      "Une fois décompressé, ce fichier dépasserait {max, number} Mo. Par sécurité, il n’a pas été ouvert. Enregistrez-le en CSV.",
    "protected-file": "Ce fichier est protégé par un mot de passe. Déposez une copie sans mot de passe.",
    "unsafe-xml":
      "Ce fichier contient une déclaration XML refusée par sécurité (DTD ou entité). Exportez-le de nouveau sans elle.",
    "postcode-only":
      "Le code postal {value} ne suffit pas : il couvre {count, plural, one {# commune} other {# communes}}. Ajoutez le code INSEE ou le nom de la commune.",
    "ambiguous-name":
      "{count, plural, one {# acteur porte} other {# acteurs portent}} le nom « {value} » : {candidates}. Donnez l’identifiant du bon.",
    "possible-duplicate":
      "« {name} » ressemble à « {other} », déjà présent. Si c’est le même acteur, reprenez son identifiant : {otherId}.",
    "formula-cell":
      "Cette case contient une formule. Remplacez-la par son résultat : copier, puis collage spécial, « valeurs ».",
    "personal-data":
      "Cette case semble contenir un nom de personne, un courriel ou un téléphone. Passerelles n’en garde pas : retirez-le.",
    "unknown-table":
      "On ne sait pas ce que contient ce tableau. Dites si ce sont des acteurs, des collectivités, des initiatives, des liens ou des sources.",
    "id-taken":
      "L’identifiant « {id} » désigne déjà « {name} », une fiche d’un autre type. Donnez un autre identifiant à cette ligne.",
    "conflict-with-hand":
      "« {name} » a été modifié à la main depuis le dernier chargement de ce fichier (révision n° {revision}). Reportez la modification dans le fichier, ou annulez cette révision.",
    "check-stopped":
      "La vérification de ce fichier demande trop de temps ou de mémoire. Rien n’a été enregistré. Répartissez-le en plusieurs fichiers.",
  },
  en: {
    "issue.place":
      "{scope, select, file {{file}} row {{file}, line {line}} other {{file}, line {line}, column “{column}”}}",
    "empty-file": "This file holds no data row. Check that it is the right one, then submit it again.",
    "unreadable-encoding": "Accented letters cannot be read in this file. Save it as “CSV UTF-8” and submit it again.",
    "missing-column": "The required column “{column}” is missing. Add it, or say which of your columns stands for it.",
    "unknown-column":
      "The column “{column}” is not known. {suggestion, select, none {Rename it, or mark it as “ignore”.} other {Did you mean “{suggestion}”?}}",
    "duplicate-column": "The column “{column}” appears {count, plural, =2 {twice} other {# times}}. Keep only one.",
    "corrupt-file": "This file is damaged or incomplete. Open it in your spreadsheet, save it again and submit it.",
    "row-width":
      "This row has {found, plural, one {# cell} other {# cells}}, the header {expected, number}. Look for an extra separator or an unclosed quotation mark.",
    "required-value": "This cell is empty but required. Fill it in, or remove the row.",
    "bad-siret":
      "“{value}” is not a valid SIRET: {why, select, length {14 digits are needed, {found, number} were found} spreadsheet {the spreadsheet turned it into a number} other {the check digit is wrong}}. Format the column as text and copy the number again, or leave the cell empty.",
    "bad-siren":
      "“{value}” is not a valid SIREN: {why, select, length {9 digits are needed, {found, number} were found} other {the check digit is wrong}}. Copy the number again, or leave the cell empty.",
    "bad-rna":
      "“{value}” is not an RNA number: it is written W followed by 9 digits. Correct it, or leave the cell empty.",
    "unknown-commune":
      "The municipality “{value}” is not found. {count, plural, =0 {Check its name, or give its INSEE code.} =1 {Is it {candidates}?} other {Choose among: {candidates}.}}",
    "ambiguous-commune":
      "{count, plural, one {# municipality is} other {# municipalities are}} called “{value}”: {candidates}. Give the INSEE code of the right one.",
    "merged-commune":
      "“{value}” is now part of the municipality “{successor}”. The actor is attached to it; check that this suits you.",
    "commune-mismatch": "The INSEE code {code} stands for “{name}”, not “{value}”. Correct one of them.",
    "out-of-region": "“{value}” is outside Hauts-de-France. The actor is kept; its links will count as outside links.",
    "unknown-actor":
      "No actor matches “{value}”. {suggestion, select, none {Add this actor first, or correct its name.} other {Did you mean “{suggestion}”?}}",
    "unknown-source": "The source “{value}” does not exist yet. Add it to the sources file, or correct its identifier.",
    "duplicate-id": "The identifier “{id}” is already used on line {otherLine}. Give each row its own identifier.",
    "duplicate-link":
      "This link repeats the one on line {otherLine}: same actors, same kind, same dates. Keep one of the two rows.",
    "loop-link": "This link starts from “{name}” and returns to it. Correct one of the two actors, or remove the row.",
    "wrong-ends":
      "A link of kind “{kind}” cannot join these two records. Expected: {expected}. Swap them, or change the kind.",
    "unknown-kind":
      "“{value}” is not a known value. {suggestion, select, none {Possible values: {allowed}.} other {Did you mean “{suggestion}”?}}",
    "value-out-of-range": "The value {value} is out of range. Give a number between {min, number} and {max, number}.",
    "bad-number": "“{value}” is not a number. Write digits only, with a point for decimals.",
    "bad-date": "“{value}” is not a recognised date. Write 2020, 03/2020, 31/03/2020 or 2020-03-31 (day first).",
    "end-before-start": "The end ({end}) comes before the start ({start}). Swap the two dates, or correct one of them.",
    "text-too-long": "This text has {found, number} characters; the limit is {max, number}. Shorten it.",
    "bad-url": "“{value}” is not a site address. Start with https:// or http://.",
    "bad-id": "“{value}” cannot be an identifier. Use 1 to 64 unaccented lower-case letters, digits or hyphens.",
    "unknown-separator": "The column separator is not recognised. Use semicolons, commas or tabs throughout.",
    "unsupported-format": "The format “{extension}” is not accepted. Accepted formats: {allowed}.",
    "file-too-large": "This file is {size, number} MB; the limit is {max, number} MB. Split it into several files.",
    "too-many-rows": "This file has {found, number} rows; the limit is {max, number}. Split it into several files.",
    "archive-bomb":
      "Once decompressed, this file would exceed {max, number} MB. For safety it was not opened. Save it as CSV.",
    "protected-file": "This file is password-protected. Submit a copy without a password.",
    "unsafe-xml":
      "This file contains an XML declaration refused for safety (DTD or entity). Export it again without it.",
    "postcode-only":
      "The postal code {value} is not enough: it covers {count, plural, one {# municipality} other {# municipalities}}. Add the INSEE code or the name.",
    "ambiguous-name":
      "{count, plural, one {# actor is} other {# actors are}} called “{value}”: {candidates}. Give the identifier of the right one.",
    "possible-duplicate":
      "“{name}” looks like “{other}”, already present. If it is the same actor, use its identifier: {otherId}.",
    "formula-cell": "This cell contains a formula. Replace it with its result: copy, then paste special, “values”.",
    "personal-data":
      "This cell seems to hold a person’s name, an e-mail or a telephone number. Passerelles keeps none: remove it.",
    "unknown-table":
      "What this table holds is not known. Say whether it is actors, local authorities, initiatives, links or sources.",
    "id-taken":
      "The identifier “{id}” already stands for “{name}”, a record of another type. Give this row another identifier.",
    "conflict-with-hand":
      "“{name}” has been edited by hand since this file was last loaded (revision {revision}). Carry the edit over into the file, or undo that revision.",
    "check-stopped":
      "Checking this file takes too much time or memory. Nothing was saved. Split it into several files.",
  },
};

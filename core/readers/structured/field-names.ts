/**
 * Names of fields, in English and in French, their words evened out: `Date_of-Birth` reads `date of birth`.
 * `field-role.ts` says how each list is read.
 */
function setOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(', ')))
}

/** These identify a person by themselves, when they are the whole name. */
export const IDENTIFYING_NAMES: ReadonlySet<string> = setOf(
  'name, names, full name, fullname, first name, firstname, last name, lastname, family name',
  'given name, maiden name, middle name, screen name, display name, user name, nickname, nom',
  'nom complet, nom famille, nom de famille, nom usage, nom naissance, nom prenom, identite, address',
  'home address, postal address, street address, mailing address, billing address, adresse',
  'adresse postale, adresse domicile, ip, ip address, ip addr, adresse ip, tel, mobile, portable, plate',
  'plaque, handle, twitter handle, login, id card, date of birth, birth date, date naissance',
  'date de naissance, face id',
)

/** These identify a person wherever they stand in the name. */
export const IDENTIFYING_WORDS: ReadonlySet<string> = setOf(
  'email, emails, mail, courriel, phone, telephone, ssn, nir, iban, passport, passeport, surname',
  'forename, prenom, prenoms, username, dob, birthdate, birthday, matricule, mrn, immatriculation',
  'licenceplate, licenseplate, voiceprint, signatory, signataire',
)

/** These identify a person when they stand side by side in the name. */
export const IDENTIFYING_PAIRS: ReadonlySet<string> = setOf(
  'license plate, licence plate, number plate, plate number, plaque immatriculation, social security',
  'securite sociale, num secu, national id, tax id, medical record, nom patient, nom client',
  'nom salarie, nom eleve, nom utilisateur',
)

/** Someone whose number or name leads straight to them in the files of whoever gave it. */
export const PEOPLE: ReadonlySet<string> = setOf(
  'patient, speaker, employee, student, pupil, person, citizen, resident, candidate, applicant',
  'customer, member, passenger, driver, owner, victim, teacher, doctor, nurse, prisoner, locuteur',
  'salarie, eleve, etudiant, personne, candidat, citoyen, adherent, passager, conducteur',
  'proprietaire, victime, medecin, beneficiaire, allocataire',
)

/** Someone known by a number that says nothing else: the number links rows, a name would identify. */
export const NUMBERED_PEOPLE: ReadonlySet<string> = setOf(
  'user, subject, participant, visitor, client, respondent, rater, annotator, worker, author',
  'utilisateur, utilisatrice, sujet, visiteur, repondant, annotateur, auteur',
)

/** Something that goes with one person, or one home, from row to row. */
export const COMPANIONS: ReadonlySet<string> = setOf(
  'session, device, account, profile, household, cookie, phone, vehicle, badge, appareil, terminal',
  'compte, profil, foyer, vehicule',
)

/** These link rows when they are the whole name. */
export const LINKING_NAMES: ReadonlySet<string> = setOf(
  'user, subject, sujet, uid, userid, sessionid, deviceid, subjectid, participant, participants',
  'subject code, participant code, session, pseudonym, pseudonyme, mac address, adresse mac, imei, imsi',
  'idfa, user agent',
)

/** Words for a number given to someone or something. */
export const KEY_WORDS: ReadonlySet<string> = setOf(
  'id, ids, identifier, identifiant, key, number, num, numero, no, code, uuid, guid, matricule, ref',
  'reference, token',
)

/** Words that say a value was replaced by another one that still stands for it. */
export const SCRAMBLED_WORDS: ReadonlySet<string> = setOf(
  'hash, hashed, hache, md5, sha1, sha256, encrypted, chiffre, pseudonymised, pseudonymized',
  'pseudonymise, masked',
)

/** A moment, when this is the last word or the first. */
export const MOMENTS: ReadonlySet<string> = setOf('timestamp, timestamps, datetime, date, time, ts, horodatage, heure')

/** Beside one of these, `time` is how long something took, or a setting. */
export const LENGTHS_OF_TIME: ReadonlySet<string> = setOf(
  'response, reaction, duration, spent, elapsed, run, processing, training, inference, cpu, gpu, wall',
  'reading, per, zone, step, limit, delta, series, format, total, mean',
)

/** Makes a moment of the verb before it: `created_at`. */
export const MOMENT_SUFFIX = 'at'

/** A place precise enough to single someone out, wherever it stands in the name. */
export const PLACE_WORDS: ReadonlySet<string> = setOf(
  'lat, latitude, lon, lng, longitude, gps, geolocation, geolocalisation, geohash, zip, zipcode',
  'postcode, postal, country, pays, neighborhood, neighbourhood, quartier',
)

/** A place, when this is the whole name. */
export const PLACE_NAMES: ReadonlySet<string> = setOf(
  'city, town, ville, commune, location, localisation, lieu, lieu de naissance, lieu naissance',
  'place of birth, birthplace, coordinates, coordonnees gps, cp, iris, street, rue',
)

/** How documents speak of keeping data, in folded text, both languages side by side. */
export const RETENTION = {
  path: /(?:retention|conservation|data lifecycle)[^/]*$/,
  /** Pages on personal data, where a lead such as « Durée : » is one of retention. */
  notice: /(?:rgpd|gdpr|privacy|confidentialite|registre|aipd|dpia|datasheet|fiche)[^/]*$/,
  heading:
    /\b(?:data )?retention\b(?! (?:rate|of (?:users|customers|participants)))|\bstorage limitation|\bdata (?:lifecycle|deletion|disposal)|\b(?:duree|delais?|politique|periode)s? (?:de |des )?conservation|\bconservation (?:des|de vos|et) |^conservation$|\beffacement des donnees|\bsuppression des donnees/,
  /** The column of a table that holds periods. */
  column:
    /\b(?:how long|combien de temps|retention|conservation|duration|period|lifetime|life ?span|ttl|duree|keep|kept|delete after|until|expir|echeance)/,
  /** A first cell after which a period stands. */
  rowName:
    /^\P{L}*(?:durees? (?:de )?conservation|conservation|(?:data )?retention(?: period)?|storage (?:period|limitation)|kept (?:for|until))\P{L}*$/u,
  /** A lead after which a period stands: « Durée : … », “Retention: …”. */
  lead: /^\P{L}*(?:durees?(?: de (?:la )?conservation)?|conservation|(?:data )?retention(?: period)?|storage period|kept) ?: ?\S/u,
  kept: /\b(?:retain(?:ed|s)?|retention|kept|keep|stored?|hold|held|preserved|remains?|conserv(?:e|es|ee|ees|ation|ons|er)|gard(?:e|es|ee|ees|ons)|archiv\w*|duree)\b/,
  removed: /\b(?:delet\w+|eras\w+|destroy\w*|purg\w+|wiped?|remov\w+|supprim\w+|efface\w*|detrui\w+)\b/,
  data: /\b(?:data|dataset|datasets|records?|recordings?|images?|texts?|comments?|messages?|transcripts?|videos?|audio|photos?|e ?mails?|courriels?|calls?|appels?|documents?|cvs?|dossiers?|entretiens?|interviews?|samples?|echantillons?|questionnaires?|annotations?|labels?|conversations?|personal|donnees|jeu|enregistrements?|commentaires?|textes|etiquettes|fichiers?|files?)\b/,
  /** Periods about something else: answers, logs, backups, artefacts, people who stay, what a model knows. */
  elsewhere:
    /\b(?:logs?|log files|journaux|backups?|sauvegardes?|artifacts?|artefacts?|(?:old|encryption|api|secret|new)? ?keys?\b|last \d+ (?:days|weeks|months)|query|requete|cookies?|cache|sessions? expire|tokens?|respon(?:d|se|ses|ds)|repl(?:y|ies)|repond\w*|reponses?|acknowledge\w*|working days|business days|jours ouvr\w+|cut ?off|participants? (?:were|was) retained|retention rate|user retention|nature|monuments?|patrimoine|split|utilite|checkpoints?|model weights|poids du modele)\b/,
  indefinite:
    /\b(?:indefinite(?:ly)?|forever|in perpetuity|without (?:any )?(?:time )?limit|no time limit|retention ?: ?permanent|permanent (?:retention|storage|archiv\w*)|conservation (?:permanente|perpetuelle)|permanently (?:kept|stored|retained)|indefiniment|sans limite|illimitee?|duree indeterminee)\b/,
  /** A length of time that something else sets: « durée du projet », “while the account is active”. */
  during:
    /\b(?:duree|duration|lifetime|life) (?:du |de la |de l'|de |of (?:the )?)?(?:vie (?:du |de la |de l')?)?(?:projet|version|contrat|these|etude|compte|modele|collaboration|convention|project|study|contract|account|model|thesis|agreement|service)\b|\b(?:while|as long as) (?:the |your |an? )?(?:account|contract|project|model|subscription) (?:is|remains|exists)\b|\btant que (?:le |votre |la )?(?:compte|contrat|projet|modele)\b/,
  /** Removal at a moment that is not a date: « supprimées à la fin du projet ». */
  removedAt:
    /\b(?:clear|delet|eras|destroy|purg|wip|remov|supprim|efface|detrui|anonymi[sz])\w* (?:\w+ ){0,6}?(?:at|on|upon|when|once|after|as soon as|a|au|lors|des|apres|quand|une fois) (?:\S+ ){0,6}?(?:end|completion|clos\w*|publication|withdraw\w*|request|startup|disconnect|retirement|deletion|defen[cs]e|fin|cloture|achevement|retrait|demande|soutenance|terme|projet|project|study|etude)/,
  vague:
    /\b(?:as long as|for as long|only as long|necessary|needed|reasonable period|tant que|le temps necessaire|duree necessaire|strictement necessaire|aussi longtemps)\b/,
  until: /\b(?:until|till|up to|through|jusqu'(?:au|a|aux|en))\b/,
  event:
    /\b(?:next (?:training|release|version)|new version|prochaine?|entrainement|removal|removed|clear(?:s|ed)?|closed|uninstall\w*|log ?out|request|demande|desinscription|end|completion|close|closing|closure|publication|withdraw\w*|retirement|retired|deletion|fin|cloture|achevement|publication|retrait|soutenance|terme)\b/,
  start:
    /\b(?:from|after|since|following|a compter d(?:e|u|es)(?: la| leur| l')?|a partir d(?:e|u|es)(?: la| leur| l')?|depuis|apres)\b ?/,
  absent:
    /\bno (?:data )?retention (?:period|policy|limit)|\bno (?:defined|fixed|set) retention|\baucune duree de conservation|\bpas de duree de conservation|\bretention (?:period|policy) (?:is|has) not\b/,
} as const

/** How a speaker greets those who listen: no title or heading begins so. */
export const SALUTATION =
  /^(?:ladies and gentlemen|dear |mr |mrs |ms |your excellenc|excellenc|colleagues|friends|comrades?|good (?:morning|afternoon|evening|day)|esteemed|distinguished|hello|thank you|уважаемы|дорогие|добр(?:ый|ое)|дамы и господа)/iu;

/** Trades that no attorney general has while in office; what one was before is "a former" one. */
const TRADE =
  '(?:guitarist|singer|songwriter|musician|drummer|bassist|pianist|rapper|actor|actress|comedian|dancer|plumber|electrician|carpenter|mechanic|welder|barber|hairdresser|baker|chef|cook|bartender|waiter|waitress|trucker|driver|teacher|professor|coach|player|quarterback|pitcher|golfer|swimmer|sprinter|boxer|nurse|doctor|dentist|surgeon|physician|student|painter|sculptor|photographer|novelist|poet|journalist|reporter|librarian|retiree|contractor|engineer|pastor|firefighter|paramedic|clerk|cashier|salesman|saleswoman|realtor|tourist|homeowner|customer|shopper|landlord|tenant|scientist|researcher|economist|historian|janitor|barista|(?:expert|analyst|fellow|scholar|strategist|lobbyist|consultant) (?:at|with|for))';

/** "Chris Carr, a guitarist in Nashville": what follows a name says that its bearer is somebody else. */
export const OTHER_TRADE_AFTER = new RegExp(
  `^, (?:\\d{1,2}, )?(?:is )?an? (?!former|one-?time|ex-|retired|attorney|lawyer)(?:[\\w-]+ ){0,3}?${TRADE}\\b`,
);

import { Link } from "@digdir/designsystemet-react";
import { createLink } from "@tanstack/react-router";

/** A link inside the app: Designsystemet's looks, the router's typed address. It keeps the day that one looks from. */
export const AppLink = createLink(Link);

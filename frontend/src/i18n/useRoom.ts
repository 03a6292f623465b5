import { use } from "react";
import { useI18n } from "./I18n";
import { loadRoom, roomAtHand, type Rooms } from "./languages";

/** What one page alone says, in the language of the interface; its route has loaded it. */
export function useRoom<Room extends keyof Rooms>(room: Room): Rooms[Room] {
  const { language } = useI18n();
  // Even a promise that is kept makes React wait, and the heading of a new page come after focus has looked for it.
  return roomAtHand(language, room) ?? use(loadRoom(language, room));
}

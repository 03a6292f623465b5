import { use } from "react";
import { useI18n } from "./I18n";
import { loadRoom, type Rooms } from "./languages";

/** What one page alone says, in the language of the interface; its route has loaded it. */
export function useRoom<Room extends keyof Rooms>(room: Room): Rooms[Room] {
  return use(loadRoom(useI18n().language, room));
}

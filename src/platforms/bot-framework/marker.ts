/** Dialogs name their kind; phrases stand in `.lu` files, messages in `.lg` files, the project's name in a `.botproj`, its language in the settings. */
export const hasMarker = (text: string, path: string): boolean =>
  /"\$(kind|type)"\s*:\s*"Microsoft\.AdaptiveDialog"/.test(text) || /\.(l[ug]|botproj)$|(^|\/)settings\/appsettings\.json$/i.test(path);

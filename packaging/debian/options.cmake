# The two Debian packages. CPack reads this.

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_RELEASE "${CPACK_CARILLON_REVISION}")
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each package has its own below
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/finish.cmake")

set(CPACK_DEBIAN_CARILLON_PACKAGE_NAME carillon)
# Without its plugin no check mark and no arrow is drawn; it has a package of its own since 6.5 at
# the earliest.
set(CPACK_DEBIAN_CARILLON_PACKAGE_DEPENDS "qt6-svg-plugins | libqt6svg6 (<< 6.5~)")
set(CPACK_DEBIAN_CARILLON_PACKAGE_RECOMMENDS "carillon-cli, ${CPACK_CARILLON_RUN}")
set(CPACK_DEBIAN_CARILLON_DESCRIPTION
"composer, local service and receiver for Graph notifications
Compose a notification once, see and hear it on every platform it would
reach. Carillon does for Microsoft Graph notifications what a local mail
catcher does for mail: the hosted API is retired, this is where its contract
still runs.

The window edits a notification as a form, as JSON and as the whole HTTP
request, says which rule is broken and how the service would answer, draws
what simulated Windows, iOS, Android and web devices would show, and keeps the
feed and the traffic of every client. A clock that can be paused and moved
shows expiry and fallbacks without waiting.")

set(CPACK_DEBIAN_CARILLON-CLI_PACKAGE_NAME carillon-cli)
set(CPACK_DEBIAN_CARILLON-CLI_PACKAGE_RECOMMENDS "${CPACK_CARILLON_RUN_CLI}")
set(CPACK_DEBIAN_CARILLON-CLI_PACKAGE_SUGGESTS carillon)
set(CPACK_DEBIAN_CARILLON-CLI_DESCRIPTION
"serve, check and expect Graph notifications without a display
Carillon's local service for Microsoft Graph notifications, for test runs and
shared machines: it answers as the documented API does, keeps the feed on
disk and delivers to simulated devices.

Further commands check notifications and say which rule is broken, send and
replay them, wait until one arrives, draw what the platforms would show as
PNG files, and print the native equivalents. None needs a display. A systemd
unit runs the service for one user.")

#include "receiver/device_dialog.h"

#include "platforms/surface.h"
#include "theme/metrics.h"
#include "theme/text_size.h"
#include "widgets/captions.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace carillon::receiver {

using namespace Qt::StringLiterals;
using contract::Platform;
namespace metrics = theme::metrics;

namespace {

constexpr int usualWidth = 400;
constexpr int longestName = 64; // characters; the service takes 256 bytes

QString usualName(Platform platform)
{
    switch (platform) {
    case Platform::Windows:
        return DeviceDialog::tr("Another desktop");
    case Platform::iOS:
        return DeviceDialog::tr("Another iPhone");
    case Platform::Android:
        return DeviceDialog::tr("Another Android phone");
    case Platform::WebPush:
        return DeviceDialog::tr("Another browser");
    }
    return {};
}

} // namespace

DeviceDialog::DeviceDialog(const QStringList &users, const QString &user, QWidget *parent)
    : QDialog(parent)
    , m_user(new QComboBox)
    , m_platform(new QComboBox)
    , m_name(new QLineEdit)
    , m_host(new QLineEdit)
{
    setObjectName(u"deviceDialog"_s);
    setWindowTitle(tr("Add a Device"));
    m_user->setEditable(true);
    m_user->addItems(users);
    m_user->setCurrentText(user);
    for (const Platform platform : contract::allPlatforms)
        m_platform->addItem(platforms::displayName(platform), int(platform));
    m_name->setMaxLength(longestName);
    m_host->setMaxLength(longestName);
    m_host->setPlaceholderText(tr("any"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"deviceAdd"_s);
    m_add->setProperty("primary", true);
    m_add->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        metrics::paneMargin, metrics::paneMargin, metrics::paneMargin, metrics::paneMargin);
    column->setSpacing(metrics::paneMargin);
    column->addWidget(form());
    column->addWidget(buttons);
    connect(m_platform, &QComboBox::currentIndexChanged, this, &DeviceDialog::suggestName);
    connect(m_name, &QLineEdit::textChanged, this, &DeviceDialog::follow);
    connect(m_user, &QComboBox::editTextChanged, this, &DeviceDialog::follow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    theme::follow(this, [this] { setMinimumWidth(theme::scaled(usualWidth)); });
    suggestName();
    m_name->setFocus();
    m_name->selectAll();
}

QWidget *DeviceDialog::form()
{
    auto *out = new QWidget;
    auto *rows = new QFormLayout(out);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(metrics::paneMargin);
    rows->setVerticalSpacing(metrics::grid);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [rows](const QString &label, QWidget *input, const char *name) {
        auto *caption = new QLabel(label);
        caption->setBuddy(input);
        input->setObjectName(QLatin1StringView(name));
        input->setAccessibleName(widgets::withoutMnemonic(label));
        rows->addRow(caption, input);
    };
    add(tr("&Platform"), m_platform, "devicePlatform");
    add(tr("&Name"), m_name, "deviceName");
    add(tr("&User"), m_user, "deviceUser");
    add(tr("&Host name"), m_host, "deviceHost");
    m_host->setToolTip(
        tr("The targetHostName its app subscribed with: only notifications to that one reach it."));
    return out;
}

// Until a person has given it a name of its own.
void DeviceDialog::suggestName()
{
    if (m_name->text() == m_suggested) {
        m_suggested = usualName(Platform(m_platform->currentData().toInt()));
        m_name->setText(m_suggested);
        m_name->selectAll();
    }
    follow();
}

void DeviceDialog::follow()
{
    const NewDevice now = device();
    m_add->setEnabled(!now.name.isEmpty() && !now.user.isEmpty());
}

NewDevice DeviceDialog::device() const
{
    return {m_user->currentText().trimmed(), Platform(m_platform->currentData().toInt()),
        m_name->text().trimmed(), m_host->text().trimmed()};
}

} // namespace carillon::receiver
